using FactCheck.Checking.Rules.People;
using FactCheck.Language;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3005ElectionPassedTests
{
    [TestCase("2025-05-20", "With U.S. elections approaching, he toned it down.", "U.S. elections approaching")]
    [TestCase("2025-05-20", "With U.S. elections looming, he toned it down.", "U.S. elections looming")]
    [TestCase("2025-05-20", "It was said ahead of the US presidential election.", "ahead of the US presidential election")]
    [TestCase("2025-05-20", "The upcoming US election matters.", "")]
    [TestCase("2025-05-20", "American elections are around the corner.", "American elections are around the corner")]
    [TestCase("2025-05-20", "It adds spice to the U.S. presidential race.", "the U.S. presidential race")]
    [TestCase("2025-05-20", "With American elections only months away, he toned it down.", "American elections only months away")]
    [TestCase("2025-05-20", "It changes the race for the US presidency.", "the race for the US presidency")]
    [TestCase("2021-03-02", "It stirred up the US presidential race.", "the US presidential race")]
    [TestCase("2023-01-10", "Upcoming French presidential elections worry him.", "Upcoming French presidential elections")]
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
    [TestCase("", "With U.S. elections approaching, he toned it down.")]
    public void Check_ElectionNearOrUnknown_IsSilent(string published, string text) => OfficeFindings.Of(new FC3005ElectionPassed(), published, text).Should().BeEmpty();

    [TestCase("election-kinds")]
    [TestCase("election-nearness")]
    [TestCase("election-nouns")]
    [TestCase("election-races")]
    public void Lists_Load_AndAreSorted(string file) => Lexicon.Read($"Checking/Rules/People/{file}.lexicon").Select(line => line.Entry).Should().BeInAscendingOrder(StringComparer.Ordinal);
}
