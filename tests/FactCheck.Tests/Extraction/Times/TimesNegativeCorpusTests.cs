using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Extraction.Times;

/// <summary>Words and numbers that look like times and are none.</summary>
public sealed class TimesNegativeCorpusTests
{
    [TestCase("He may leave the party.")]
    [TestCase("They march through the city.")]
    [TestCase("Wait a second, he said.")]
    [TestCase("She sat in the front row.")]
    [TestCase("The sun shone over the bay.")]
    [TestCase("Jan Novak won the race.")]
    [TestCase("Fires burned in 1200 homes.")]
    [TestCase("The fund holds 2,025 shares.")]
    [TestCase("The mill in Fall River burned.")]
    [TestCase("The Sunday Times reported it.")]
    [TestCase("The play is by August Wilson.")]
    [TestCase("April Jones won the race.")]
    [TestCase("June Carter sang.")]
    [TestCase("May I come in?")]
    [TestCase("They may 17 times have tried.")]
    [TestCase("The army will march on the capital.")]
    [TestCase("Black Friday sales were weak.")]
    [TestCase("Good Friday was quiet.")]
    [TestCase("He won by a score of 34-6.")]
    [TestCase("The second call failed.")]
    [TestCase("The temple has 2019 steps.")]
    [TestCase("Flight 1990 was late.")]
    [TestCase("They spring into action.")]
    [TestCase("They fall over each other.")]
    [TestCase("He paid $2025 for it.")]
    [TestCase("The mayor of March Harbor resigned.")]
    [TestCase("A dozen eggs broke.")]
    [TestCase("He ran on Route 1945.")]
    [TestCase("Call 555-1212 for more.")]
    [TestCase("Chapter 12 was long.")]
    [TestCase("He is the first man there.")]
    [TestCase("She scored 24 points.")]
    [TestCase("The century plant bloomed.")]
    [TestCase("Mr. March was late.")]
    [TestCase("The plane is a Boeing 1970 model.")]
    [TestCase("The dec is out.")]
    public void Extract_NoTime_FindsNone(string text) =>
        TimesFixture.Extract(text, "2025-03-19").Times.Select(time => time.Span.Slice(text)).Should().BeEmpty();
}
