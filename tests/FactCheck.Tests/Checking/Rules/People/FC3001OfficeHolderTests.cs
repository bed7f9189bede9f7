using FactCheck.Checking;
using FactCheck.Checking.Rules.People;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3001OfficeHolderTests
{
    [TestCase("2025-05-20", "NATO Secretary-General {Jens Stoltenberg} spoke.", "NATO Secretary-General Jens Stoltenberg")]
    [TestCase("2025-05-20", "German Chancellor {Olaf Scholz} spoke.", "German Chancellor Olaf Scholz")]
    [TestCase("2025-05-20", "{Joe Biden} is the president of the United States.", "Joe Biden is the president of the United States")]
    [TestCase("2025-05-20", "Chancellor {Olaf Scholz} of Germany spoke.", "Chancellor Olaf Scholz of Germany")]
    [TestCase("2025-05-20", "In 2023, German Chancellor {Angela Merkel} met the pope.", "German Chancellor Angela Merkel")]
    [TestCase("2025-05-20", "French President {Nicolas Sarkozy} opened the memorial in 2014.", "French President Nicolas Sarkozy")]
    [TestCase("2025-05-20", "The US president, {Joe Biden}, spoke.", "US president, Joe Biden")]
    [TestCase("2022-05-20", "US Secretary of State {Marco Rubio} spoke.", "US Secretary of State Marco Rubio")]
    [TestCase("2024-03-04", "{Angela Merkel} was German chancellor in 2023.", "Angela Merkel was German chancellor")]
    [TestCase("2025-05-20", "Paris was silent, while German Chancellor {Olaf Scholz} spoke.", "German Chancellor Olaf Scholz")]
    [TestCase("2025-05-20", "US Vice President {Tim Walz} will visit Ohio.", "US Vice President Tim Walz")]
    [TestCase("2025-05-20", "The French president, {Marie Doe}, told reporters so.", "French president, Marie Doe")]
    public void Check_HolderContradictsTable_Fires(string published, string text, string expected) => OfficeFindings.Of(new FC3001OfficeHolder(), published, text).Should().Be(expected);

    [TestCase("2025-05-20", "NATO Secretary-General {Mark Rutte} spoke.")]
    [TestCase("2023-05-20", "NATO Secretary-General {Jens Stoltenberg} spoke.")]
    [TestCase("", "NATO Secretary-General {Jens Stoltenberg} spoke.")]
    [TestCase("2025-05-20", "Then-NATO Secretary-General {Jens Stoltenberg} spoke.")]
    [TestCase("2025-05-20", "In 2019, NATO Secretary-General {Jens Stoltenberg} warned of it.")]
    [TestCase("2025-05-20", "NATO Secretary-General {Jens Stoltenberg} had warned of it.")]
    [TestCase("2025-05-20", "NATO Secretary-General {Jens Stoltenberg} warned of it years ago.")]
    [TestCase("2025-05-20", "Former NATO Secretary-General {Jens Stoltenberg} spoke.")]
    [TestCase("2025-05-20", "German Chancellor {Friedrich Merz} spoke.")]
    [TestCase("2025-05-12", "German Chancellor {Olaf Scholz} spoke in his last week.")]
    [TestCase("2025-04-20", "German Chancellor {Friedrich Merz} spoke.")]
    [TestCase("2026-05-20", "NATO Secretary-General {Jens Stoltenberg} spoke.")]
    [TestCase("2025-05-20", "{Angela Merkel} was German chancellor in 2012.")]
    [TestCase("2025-05-20", "{Angela Merkel} was German chancellor.")]
    [TestCase("2016-05-20", "President {Clinton} spoke in Washington.")]
    [TestCase("2025-05-20", "{Keir Starmer} is the prime minister of Canada.")]
    [TestCase("2025-05-20", "In 1990, US President {Donald Trump} bought a yacht.")]
    [TestCase("2022-05-20", "In 2015, US President {Joe Biden} bought a yacht.")]
    [TestCase("2025-05-20", "They compare him with US President {Richard Nixon}.")]
    [TestCase("2025-05-20", "NATO Secretary-General {Jens Stoltenberg} once joked about it.")]
    [TestCase("2025-05-20", "A portrait of US President {Joe Biden} hangs there.")]
    [TestCase("2025-05-20", "{Obama}'s secretary of state, {John Kerry}, says so.")]
    [TestCase("2025-05-20", "Twenty years after German Chancellor {Gerhard Schröder} called the vote, they meet.")]
    [TestCase("2025-05-20", "Kansas Secretary of State {Ruth Roe} spoke.")]
    [TestCase("2025-05-20", "{Joe Biden} was sworn in as US president in 2021.")]
    [TestCase("2025-05-20", "{Joe Biden} became US president in 2021.")]
    [TestCase("2025-05-20", "Under US President {Joe Biden}, aid flowed.")]
    [TestCase("2025-05-20", "US President-elect {Joe Biden} spoke.")]
    [TestCase("2025-05-20", "US President {Jane Doe} spoke.")]
    [TestCase("2025-05-20", "US President {Doe} will speak.")]
    [TestCase("2025-05-20", "US President {Donnie Trumpp} will speak.")]
    [TestCase("2025-05-20", "Acting US President {Jane Doe} will speak.")]
    [TestCase("2025-05-20", "German Chancellor {Jane Doe} will speak.")]
    [TestCase("2025-05-20", "Iraqi Prime Minister {Mohammed Shia al-Sudani} will speak.")]
    [TestCase("2016-02-10", "Many fear President {Trump} already.")]
    [TestCase("2016-02-10", "He asked what happens if {Donald Trump} is US president.")]
    [TestCase("2016-02-10", "Wait until {Donald Trump} is elected US president.")]
    [TestCase("2016-02-10", "They gave while {Hillary Clinton} was secretary of state.")]
    [TestCase("2016-02-10", "In June they said that they gave while {Hillary Clinton} was secretary of state in a survey.")]
    [TestCase("2016-02-10", "It was the doing of its first-term secretary of state, {Hillary Clinton}.")]
    [TestCase("2016-02-10", "It hit the retired general and CIA director {David Petraeus}.")]
    public void Check_HistoryPlansOrUnknown_IsSilent(string published, string text) => OfficeFindings.Of(new FC3001OfficeHolder(), published, text).Should().BeEmpty();

    [Test]
    public void Check_ArticleNamesTheHolderToo_OnlyNotes() => OfficeFindings
        .Of(new FC3001OfficeHolder(), "2025-05-20", "US President {Donald Trump} spoke. US President {Joe Biden} spoke too.").Should().Be("US President Joe Biden info");

    [Test]
    public void Check_ArticleNamesTheHolderToo_ButTheOtherActsNow_Warns() => OfficeFindings
        .Of(new FC3001OfficeHolder(), "2025-05-20", "US President {Donald Trump} spoke. US President {Joe Biden} will speak too.").Should().Be("US President Joe Biden");

    [Test]
    public void Check_Finding_SaysWhatTheTableKnowsAndOffersTheHolder()
    {
        Finding finding = OfficeFindings.All(new FC3001OfficeHolder(), "2025-05-20", "NATO Secretary-General {Jens Stoltenberg} spoke.").Should().ContainSingle().Subject;
        finding.Conflict.Should().Be(ConflictKind.KnowledgeMismatch);
        finding.Message.Should().Be("Jens Stoltenberg is given as secretary general of NATO, but on 2025-05-20 that was Mark Rutte.");
        finding.Sides[1].Source.Should().Be("tenures");
        finding.Sides[1].Text.Should().Be("Mark Rutte has been secretary general of NATO since 2024-10-01 (nato.int)");
        finding.Fixes.Should().ContainSingle().Which.Replacement.Should().Be("Mark Rutte");
    }
}
