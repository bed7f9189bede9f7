using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Graph;

/// <summary>Builds articles by hand, so that only linking is under test.</summary>
public sealed class EventLinkerTests
{
    [Test]
    public void Link_CallOfOnePairADayApart_IsOneEvent() =>
        Link(Call("a", "2025-06-18", "brandt olga", "feld marco", "2025-06-17"), Call("b", "2025-06-19", "brandt olga", "feld marco", "2025-06-18"))
            .Should().ContainSingle().Which.Mentions.Should().HaveCount(2);

    [Test]
    public void Link_CallsOfOnePairMonthsApart_AreTwoEvents() =>
        Link(Call("a", "2025-06-18", "brandt olga", "feld marco", "2025-06-17"), Call("b", "2025-09-18", "brandt olga", "feld marco", "2025-09-17"))
            .Should().HaveCount(2);

    [Test]
    public void Link_CallsWithOtherPartner_AreTwoEvents() =>
        Link(Call("a", "2025-06-18", "brandt olga", "feld marco", "2025-06-17"), Call("b", "2025-06-18", "brandt olga", "corti anna", "2025-06-17"))
            .Should().HaveCount(2);

    [Test]
    public void Link_UndatedCallPublishedInTheSameWeek_JoinsTheDatedOne() =>
        Link(Call("a", "2025-06-18", "brandt olga", "feld marco", "2025-06-17"), Call("b", "2025-06-20", "brandt olga", "feld marco", null))
            .Should().ContainSingle();

    [Test]
    public void Link_UndatedCallPublishedMonthsLater_StaysApart() =>
        Link(Call("a", "2025-06-18", "brandt olga", "feld marco", "2025-06-17"), Call("b", "2025-08-20", "brandt olga", "feld marco", null))
            .Should().HaveCount(2);

    [Test]
    public void Link_BareMentionOfTheStory_JoinsWithALowConfidence()
    {
        ImmutableArray<ExtractedArticle> articles = FactChecker.CreateDefault().ExtractAll(
        [
            new Article("a", "Captain Nora Feld of Harrow said Tobias Renn was arrested in Landford. The arrest took months.") { Published = Published("2024-05-03") },
            new Article("b", "The arrest took months, Captain Nora Feld of Harrow said in Landford.") { Published = Published("2024-05-03") },
        ]);

        EventNode arrest = FactChecker.Link(articles).Events.Should().ContainSingle(node => node.Type == "arrest").Subject;

        arrest.Mentions.Should().HaveCountGreaterThan(1);
        arrest.LinkConfidences.Should().Contain(EventCompatibility.LooseConfidence);
    }

    private static PublicationTime Published(string day) => PublicationTime.TryParse(day, out PublicationTime time) ? time : default;

    [Test]
    public void Link_TwoDatesInOneArticle_AreTwoEvents()
    {
        ExtractedArticle first = Call("a", "2025-06-20", "brandt olga", "feld marco", "2025-06-17");
        ExtractedArticle both = first with
        {
            Times = first.Times.Add(first.Times[0] with { Timex = Day("2025-06-18"), Span = new(8, 9) }),
            Events = first.Events.Add(first.Events[0] with { Time = 1, Span = new(10, 11) }),
        };

        Link(both).Should().HaveCount(2);
    }

    [Test]
    public void Link_AnyOrderOfArticles_GivesTheSameGraph()
    {
        ExtractedArticle[] articles =
        [
            Call("a", "2025-06-18", "brandt olga", "feld marco", "2025-06-17"),
            Call("b", "2025-06-19", "brandt olga", "feld marco", null),
            Call("c", "2025-06-19", "brandt olga", "corti anna", "2025-06-18"),
        ];

        FactChecker.Link(articles).Events.Select(node => node.Label)
            .Should().Equal(FactChecker.Link(articles.Reverse()).Events.Select(node => node.Label));
    }

    private static ImmutableArray<EventNode> Link(params ExtractedArticle[] articles) => FactChecker.Link(articles).Events;

    private static ExtractedArticle Call(string id, string published, string one, string other, string? date) =>
        new(new Article(id, "0123456789012345"), PublicationTime.FromMetadata(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)))
        {
            Sentences = [new(0, 16)],
            Entities = [new(0, EntityKind.Person, one) { Key = one }, new(1, EntityKind.Person, other) { Key = other }],
            Times = date is null ? [] : [new TimexMention(new(4, 5), 0, Day(date))],
            Events =
            [
                new EventMention(new(0, 1), 0, "call")
                {
                    Participants = [new("partner", 0, new(2, 3)), new("partner", 1, new(3, 4))],
                    Time = date is null ? -1 : 0,
                },
            ],
        };

    private static Timex Day(string day)
    {
        DateOnly date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return new() { Type = TimexType.Date, Value = day, Date = PartialDate.From(date), Interval = TimeInterval.Day(date) };
    }
}
