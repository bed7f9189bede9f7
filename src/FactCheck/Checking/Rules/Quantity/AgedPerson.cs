using System.Buffers;
using System.Runtime.CompilerServices;

using FactCheck.Articles;
using FactCheck.Checking.Rules.Events;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Knowledge;

namespace FactCheck.Checking.Rules.Quantity;

/// <summary>The person whose age a claim gives, as named right beside the age: "Marta Quill, 34", "34-year-old Marta Quill", "Marta Quill, a 34-year-old clerk", "Quill, 34".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Words">The words of the name, folded.</param>
internal sealed record AgedPerson(int Article, string[] Words)
{
    private const int MostBetween = 10;
    private const int MostBeforeName = 40;
    private const int MostLookedAt = 24;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:()\"“”—–\n");

    /// <summary>Counted once a graph: many pairs of ages ask.</summary>
    private static readonly ConditionalWeakTable<FactGraph, Dictionary<(int Story, string Surname), int>> Bearers = [];

    public bool IsSurname => Words.Length == 1;

    /// <summary>The person of <paramref name="item"/>; <see langword="null"/> when no name stands right beside the age or the age is told of another time.</summary>
    public static AgedPerson? Of(GraphClaim item, FactGraph graph)
    {
        ExtractedArticle article = graph.Articles[item.Article];
        TextSpan age = item.Claim.Provenance.Span;
        bool leads = article.TextOf(age).EndsWith("-old", StringComparison.OrdinalIgnoreCase);
        NameMention? beside = article.Names.FirstOrDefault(name =>
            name is { Kind: EntityKind.Person, Form: NameForm.Name or NameForm.ShortName }
            && (leads
                ? (name.Span.Start >= age.End && IsModifier(article.Article.Text.AsSpan(age.End, Math.Min(name.Span.Start - age.End, MostBeforeName + 1)))) || IsApposed(article.Article.Text, name.Span.End, age.Start)
                : name.Span.End <= age.Start && age.Start - name.Span.End <= MostBetween && Joins(article.Article.Text.AsSpan(name.Span.End, age.Start - name.Span.End).Trim())));
        return beside is null || item.Claim.Subject.Kind != SubjectKind.Entity || beside.Entity != item.Claim.Subject.Index || IsOfOtherTime(article.Article.Text, age.End)
            ? null
            : new(item.Article, NameFolding.Fold(article.TextOf(beside.Span)).Split(' '));
    }

    /// <summary>
    /// Whether the two, linked as one, bear one full name, or one of them a surname that one person of the story only bears: father and son share it, two persons of one
    /// full name in one story are rare.
    /// </summary>
    public static bool AreOne(AgedPerson? a, AgedPerson? b, FactGraph graph) =>
        a is not null && b is not null
        && (IsCutFrom(a.Words, b.Words) || IsCutFrom(b.Words, a.Words) || (string.Equals(a.Words[^1], b.Words[^1], StringComparison.Ordinal)
        && (a.IsSurname || b.IsSurname
            ? IsOnlyBearer(a.Article, a.Words[^1], graph)
            : string.Equals(a.Words[0], b.Words[0], StringComparison.Ordinal))));

    // "Edgar Sanchez" and "Edgar Sanchez Rios".
    private static bool IsCutFrom(string[] shorter, string[] longer) => shorter.Length == 2 && longer.Length == 3 && shorter.SequenceEqual(longer.Take(2), StringComparer.Ordinal);

    private static bool IsOnlyBearer(int article, string surname, FactGraph graph) =>
        article < graph.Topics.Length && Bearers.GetValue(graph, CountBearers).GetValueOrDefault((graph.Topics[article], surname)) == 1;

    /// <summary>How many given names go with each surname of each story.</summary>
    private static Dictionary<(int Story, string Surname), int> CountBearers(FactGraph graph)
    {
        var given = new HashSet<(int, string, string)>();
        for (int article = 0; article < graph.Topics.Length; article++)
        {
            foreach (NameMention name in graph.Articles[article].Names)
            {
                if (name is { Kind: EntityKind.Person, Form: NameForm.Name } && NameFolding.Fold(graph.Articles[article].TextOf(name.Span)).Split(' ') is { Length: > 1 } words)
                {
                    given.Add((graph.Topics[article], words[^1], words[0]));
                }
            }
        }

        return given.GroupBy(bearer => (bearer.Item1, bearer.Item2)).ToDictionary(bearers => bearers.Key, bearers => CountApart([.. bearers.Select(bearer => bearer.Item3).Order(StringComparer.Ordinal)]));
    }

    // "Javon" and "Jovan" are one who was misspelt, and so are "Chris" and "Christopher".
    private static int CountApart(string[] given) =>
        given.Where((name, i) => !given.Take(i).Any(other => MayBeOne(name, other))).Count();

    private static bool MayBeOne(string left, string right) =>
        GivenNames.Core.MayBeSame(left, right) || NameSlips.IsOtherOrder(left, right) || (NameSlips.IsSlip(left, right) && !NameSlips.AreTwoGivenNames(left, right));

    // "Marta Quill, a 34-year-old clerk"
    private static bool IsApposed(string text, int nameEnd, int age) =>
        age > nameEnd && age - nameEnd <= MostBetween && text.AsSpan(nameEnd, age - nameEnd).Trim() is ", a" or ", an" or ", the" or "(a" or "is a" or "was a" or "is an" or "was an";

    // "The 45-year-old suspect, Larry Quill", "26-year-old clerk Marta Quill": which nouns may stand there the claim has seen to.
    private static bool IsModifier(ReadOnlySpan<char> between) =>
        between.Length <= MostBeforeName && !between.TrimEnd(" ,").ContainsAny(Marks);

    private static bool Joins(ReadOnlySpan<char> between) => between is "," or "(" or ", age" or ", aged" or ", who is" or ", who was" or "is" or "was" or "aged" or "";

    // "Quill, 34 at the time", "Quill, who was 34 when the bell was stolen".
    private static bool IsOfOtherTime(string text, int end)
    {
        ReadOnlySpan<char> after = text.AsSpan(end, Math.Min(MostLookedAt, text.Length - end)).TrimStart(" ,");
        return after.StartsWith("at the time", StringComparison.OrdinalIgnoreCase) || after.StartsWith("when ", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith("at that time", StringComparison.OrdinalIgnoreCase) || after.StartsWith("then", StringComparison.OrdinalIgnoreCase);
    }
}
