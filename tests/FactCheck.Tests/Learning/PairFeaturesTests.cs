using FactCheck.Learning;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Learning;

public sealed class PairFeaturesTests
{
    [Test]
    public void Write_TooLittleRoom_SaysHowMuchIsNeeded() =>
        FluentActions.Invoking(() => PairFeatures.Write(new("a", "b"), new float[3])).Should().Throw<ArgumentException>().WithMessage($"There are {PairFeatures.Count} features*");

    [Test]
    public void Write_AfterAnotherPair_CarriesNothingOver()
    {
        var pair = new StatementPair("The mayor kept 3 of 4 posts.", "The mayor lost 2 posts.");
        float[] before = Of(pair);
        Of(new("In 2019 more than 40 trains of the northern line were late.", "Nobody was late in 2018, said the company, and 41 trains ran."));

        Of(pair).Should().Equal(before);
    }

    [TestCase("Meaning_Antonyms", "The price will rise.", "The price will fall.", 1)]
    [TestCase("Denial_Parity", "The court upheld it.", "The court never upheld it.", 1)]
    [TestCase("Name_Swapped", "The port of Bergen closed.", "The port of Lisbon closed.", 1)]
    [TestCase("Coverage_ClaimExact", "Trains stopped.", "Trains stopped in the valley.", 1)]
    [TestCase("Number_IsOutside", "40 trains stopped.", "41 trains stopped.", 1)]
    [TestCase("Slot_Count", "The red gate was locked.", "The wide gate was locked.", 1)]
    [TestCase("Number_AmountsOutside", "More than 20 critics gave it over 60%.", "18 critics gave it 58%.", 2)]
    [TestCase("Number_AmountsOutside", "More than 20 critics gave it over 60%.", "22 critics gave it 58%.", 1)]
    [TestCase("Number_AmountAtBound", "Over 45 people voted on 3 May 2014.", "45 people voted on 4 May 2014.", 1)]
    [TestCase("Number_AmountAtBound", "45 people voted.", "45 people voted.", 0)]
    [TestCase("Number_AmountHedge", "Before 3 May 2014 more than 45 people voted.", "41 people voted.", 1)]
    [TestCase("Number_CalendarHedge", "Before 3 May 2014 more than 45 people voted.", "On 2 May 2014, 41 people voted.", -1)]
    [TestCase("Number_CalendarEvidenceHedge", "On 3 May 2014, 45 people voted.", "45 people had voted after 1 May 2014.", 1)]
    public void Write_Pair_ShowsTheContrast(string feature, string claim, string evidence, float expected) =>
        Of(new(claim, evidence))[PairFeatures.Names.IndexOf(feature)].Should().Be(expected);

    [TestCase("On 19 April, 405 cases were known.", "On 18 April, 403 cases were known.", -1)]
    [TestCase("On 18 April 2020, 405 cases were known.", "On 30 April 2020, 403 cases were known.", 1)]
    [TestCase("On 18 April 2020, 405 cases were known.", "On 18 April 2020, 403 cases were known.", 0)]
    [TestCase("On 18 April 2020, 405 cases were known.", "403 cases were known.", 0)]
    public void Write_Dates_ShowWhichIsTheLater(string claim, string evidence, int expected) =>
        Math.Sign(Of(new(claim, evidence))[PairFeatures.Names.IndexOf("Number_CalendarDays")]).Should().Be(expected);

    [Test]
    public void Write_AmountAndDateClash_TellsTheAmountWhateverTheDateDoes()
    {
        float[] features = Of(new("More than 405 cases were known by 19 April.", "As of 1 March, 403 cases were known."));

        features[PairFeatures.Names.IndexOf("Number_AmountBeyondBound")].Should().BeNegative().And.BeGreaterThan(-0.01f);
    }

    [Test]
    public void Write_AnyPair_GivesNumbersOnly()
    {
        foreach (StatementPair pair in HostilePairs.All)
        {
            Of(pair).Should().OnlyContain(value => float.IsFinite(value), "of a claim of {0} characters", pair.Claim.Length);
        }
    }

    private static float[] Of(StatementPair pair)
    {
        float[] features = new float[PairFeatures.Count];
        PairFeatures.Write(pair, features);
        return features;
    }
}
