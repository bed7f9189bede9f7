using FactCheck.Checking.Rules.People;
using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3005ElectionPassedTests
{
    [TestCase("2025-05-20", "With U.S. elections approaching, he toned it down.", "U.S. elections approaching")]
    [TestCase("2025-05-20", "With U.S. elections looming, he toned it down.", "U.S. elections looming")]
    [TestCase("2025-05-20", "Prices are rising ahead of the US presidential election.", "ahead of the US presidential election")]
    [TestCase("2025-05-20", "In the run-up to the German federal election, parties are trading blows.", "In the run-up to the German federal election")]
    [TestCase("2025-05-20", "Americans will elect a new president this fall.", "Americans will elect a new president")]
    [TestCase("2025-05-20", "Democratic presidential nominee Ann Able is campaigning in Ohio.", "Democratic presidential nominee")]
    [TestCase("2025-05-20", "The upcoming British general election worries him.", "upcoming British general election")]
    [TestCase("2025-05-20", "The upcoming US election matters.", "")]
    [TestCase("2025-05-20", "American elections are around the corner.", "American elections are around the corner")]
    [TestCase("2025-05-20", "It adds spice to the U.S. presidential race.", "the U.S. presidential race")]
    [TestCase("2025-05-20", "With American elections only months away, he toned it down.", "American elections only months away")]
    [TestCase("2025-05-20", "It changes the race for the US presidency.", "the race for the US presidency")]
    [TestCase("2021-03-02", "It stirred up the US presidential race.", "the US presidential race")]
    [TestCase("2023-01-10", "Upcoming French presidential elections worry him.", "Upcoming French presidential elections")]
    [TestCase("2025-05-20", "With the Swedish general election looming, he toned it down.", "Swedish general election looming")]
    public void Check_ElectionLongAfter_Fires(string published, string text, string expected)
    {
        string found = OfficeFindings.Of(new FC3005ElectionPassed(), published, text);
        (expected.Length == 0 ? found.Length > 0 : string.Equals(found, expected, StringComparison.Ordinal)).Should().BeTrue(found);
    }

    [TestCase("2024-05-20", "With U.S. elections approaching, he toned it down.")]
    [TestCase("2026-05-20", "With U.S. elections approaching, he toned it down.")]
    [TestCase("2024-05-20", "It adds spice to the U.S. presidential race.")]
    [TestCase("2023-05-20", "It adds spice to the U.S. presidential race.")]
    [TestCase("2025-05-20", "In the U.S. presidential race he spent a fortune.")]
    [TestCase("2025-05-20", "The 2024 U.S. presidential race was close.")]
    [TestCase("2025-05-20", "With local elections approaching, he toned it down.")]
    [TestCase("2025-05-20", "With elections approaching, he toned it down.")]
    [TestCase("2025-05-20", "The next U.S. election will be held in 2026.")]
    [TestCase("2025-05-20", "With British elections approaching, he toned it down.")]
    [TestCase("2026-03-20", "With the Swedish general election looming, he toned it down.")]
    [TestCase("", "With U.S. elections approaching, he toned it down.")]
    [TestCase("2025-05-20", "He promised it ahead of the US presidential election.")]
    [TestCase("2026-02-20", "The upcoming British general election worries him.")]
    [TestCase("2025-05-20", "Ann Able, the 2024 Democratic presidential nominee, is campaigning in Ohio.")]
    [TestCase("2025-05-20", "Ohio has not voted for the Democratic presidential nominee since then.")]
    [TestCase("2025-10-20", "Virginia voters go to the polls next month to elect a governor.")]
    [TestCase("2025-05-20", "South Koreans will elect a new president next month.")]
    [TestCase("2025-05-20", "Americans elected a new president.")]
    public void Check_ElectionNearOrUnknown_IsSilent(string published, string text) => OfficeFindings.Of(new FC3005ElectionPassed(), published, text).Should().BeEmpty();

    [TestCase("election-before")]
    [TestCase("election-bygone")]
    [TestCase("election-elected")]
    [TestCase("election-kinds")]
    [TestCase("election-nearness")]
    [TestCase("election-nouns")]
    [TestCase("election-races")]
    [TestCase("election-voting")]
    [TestCase("courtesy-titles")]
    [TestCase("reprint-cues")]
    public void Lists_Load_AndAreSorted(string file) => Lexicon.Read($"Checking/Rules/People/{file}.lexicon").Select(line => line.Entry).Should().BeInAscendingOrder(StringComparer.Ordinal);
}
