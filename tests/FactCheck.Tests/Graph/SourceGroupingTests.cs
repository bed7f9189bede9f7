using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Graph;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

public sealed class SourceGroupingTests
{
    private const string Bell = "The bell from the Landford chapel was found on Friday in a barn near Thorley. Its keeper, Nora Quennell, said that she knew it by a crack near the rim. ";
    private const string Notice = "Sign up below for the morning letter of the newsroom that comes each day. You can end your subscription to the letter at any time with one click. ";

    [Test]
    public void Of_OneTextInTheSameWeek_IsOneSource() => Sources(("2024-05-03", Bell), ("2024-05-07", Bell)).Should().Equal(0, 0);

    [Test]
    public void Of_OneTextWithoutDates_IsOneSource() => Sources((null, Bell), (null, Bell)).Should().Equal(0, 0);

    [Test]
    public void Of_OneTextAfterMonths_AreTwoSources() => Sources(("2024-05-03", Bell), ("2024-09-07", Bell)).Should().Equal(0, 1);

    [Test]
    public void Of_OnlyTheNoticesBelowInCommon_AreTwoSources() => Sources(
        ("2024-05-03", "The bell from the Landford chapel was found in a barn near Thorley. " + Notice),
        ("2024-05-04", "A ferry to Marwick ran aground on the sands by the Ostrey light. " + Notice)).Should().Equal(0, 1);

    [Test]
    public void Of_OneSentenceInCommon_AreTwoSources()
    {
        string sentence = Bell[..(Bell.IndexOf('.', StringComparison.Ordinal) + 1)];
        Sources(("2024-05-03", sentence), ("2024-05-03", sentence)).Should().Equal(0, 1);
    }

    private static ImmutableArray<int> Sources(params (string? Published, string Text)[] articles)
    {
        FactChecker checker = FactChecker.CreateDefault();
        return FactChecker.Link(checker.ExtractAll(articles.Select((article, index) => new Article($"a{index}", article.Text)
        {
            Published = PublicationTime.TryParse(article.Published, out PublicationTime time) ? time : null,
        }))).Sources;
    }
}
