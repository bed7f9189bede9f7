using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Quotes;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Quotes;

public sealed class QuoteScopesTests
{
    [Test]
    public void Of_NoQuotes_IsTheArticle() =>
        new QuoteScopes([]).Of(new(3, 9)).Should().Be(new QuoteScope(AssertionScope.Article, -1, -1));

    [Test]
    public void Of_IndirectContent_IsAttributedToItsSpeaker()
    {
        var scopes = new QuoteScopes([Quote(10, 30, speaker: 4)]);
        scopes.Of(new(10, 30)).Should().Be(new QuoteScope(AssertionScope.Attributed, 0, 4));
        scopes.Of(new(12, 15)).Scope.Should().Be(AssertionScope.Attributed);
        scopes.Of(new(8, 12)).Scope.Should().Be(AssertionScope.Article, "part of it is the article's own");
        scopes.Of(new(28, 31)).Scope.Should().Be(AssertionScope.Article);
        scopes.Of(new(30, 31)).Scope.Should().Be(AssertionScope.Article);
    }

    [Test]
    public void Of_BetweenMarks_IsQuoted()
    {
        var scopes = new QuoteScopes([Quote(10, 30, 4, new TextSpan(11, 15), new TextSpan(20, 29))]);
        scopes.Of(new(11, 15)).Scope.Should().Be(AssertionScope.Quoted);
        scopes.Of(new(21, 25)).Scope.Should().Be(AssertionScope.Quoted);
        scopes.Of(new(14, 21)).Scope.Should().Be(AssertionScope.Attributed);
        scopes.Of(new(16, 18)).Scope.Should().Be(AssertionScope.Attributed);
    }

    [Test]
    public void Of_NestedQuotes_IsTheInnermostThatHoldsAll()
    {
        var scopes = new QuoteScopes([Quote(0, 100, 1, new TextSpan(1, 99)), Quote(20, 60, 2)]);
        scopes.Of(new(30, 40)).Should().Be(new QuoteScope(AssertionScope.Quoted, 1, 2));
        scopes.Of(new(30, 70)).Should().Be(new QuoteScope(AssertionScope.Quoted, 0, 1));
        scopes.Of(new(70, 80)).Should().Be(new QuoteScope(AssertionScope.Quoted, 0, 1));
    }

    [Test]
    public void Of_AnyNestedQuotes_AgreesWithTryingAllOfThem() => Prop.ForAll(
        Gen.Choose(0, 25).Two().ListOf().ToArbitrary(),
        pairs =>
        {
            ImmutableArray<QuoteMention> quotes = Nested([.. pairs.Select(pair => new TextSpan(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2) + 1))]);
            var scopes = new QuoteScopes(quotes);
            for (int start = 0; start < 28; start++)
            {
                for (int end = start + 1; end <= 28; end++)
                {
                    var span = new TextSpan(start, end);
                    QuoteMention[] around = [.. quotes.Where(quote => quote.Content.Contains(span))];
                    int shortest = around.Length == 0 ? 0 : around.Min(quote => quote.Content.Length);
                    QuoteScope scope = scopes.Of(span);
                    if (around.Length == 0 ? scope.Quote != -1 : scope.Quote < 0 || quotes[scope.Quote].Content.Length != shortest)
                    {
                        return false;
                    }
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Of_OverlappingQuotes_NeverThrows() => Prop.ForAll(
        Gen.Choose(0, 25).Two().ListOf().ToArbitrary(),
        pairs =>
        {
            var scopes = new QuoteScopes([.. pairs.Select(pair => Quote(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2), 0))]);
            return Enumerable.Range(0, 27).All(start => scopes.Of(new(start, start + 1)).Quote >= -1);
        }).QuickCheckThrowOnFailure();

    private static ImmutableArray<QuoteMention> Nested(IReadOnlyList<TextSpan> spans)
    {
        var kept = new List<TextSpan>();
        foreach (TextSpan span in spans.Where(span => kept.TrueForAll(other => !other.Overlaps(span) || other.Contains(span) || span.Contains(other))))
        {
            kept.Add(span);
        }

        return [.. kept.Order().Select(span => Quote(span.Start, span.End, 0))];
    }

    private static QuoteMention Quote(int start, int end, int speaker, params TextSpan[] quoted) =>
        new(new(start, end), 0, quoted.Length > 0 ? QuoteStyle.Mixed : QuoteStyle.Indirect, new(start, end)) { Speaker = speaker, Quoted = [.. quoted] };
}
