using FactCheck.Knowledge;
using FactCheck.Training.Tenures;
using FactCheck.Values;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Knowledge;

public sealed class TenureBuildTests
{
    private const string SamePersonsCsv = "jurisdiction,name,same,reason\nland,Bob Baker,Robert Bakerovitch,his stage name\n";

    private static readonly TenureTable Hand = TenureTable.Parse(
        "id,name,article,adjectives,aliases,seats\nland,Landia,,Landian,,\n",
        "id,title,jurisdiction,holders,names,titles,alone,loose\nland-president,president,land,exclusive,,,,\n",
        "id,name,alone,variants\nann-able,Ann Able,,\n",
        "office,start,end,person,role,knownThrough,source\nland-president,2001-01-01,2005-01-01,ann-able,,2005-01-01,x\n");

    [Test]
    public void Core_OfTheLibrary_IsLargeAndPackedSmall()
    {
        TenureTable.Core.Tenures.Length.Should().BeGreaterThanOrEqualTo(8000);
        byte[] packed = PackedTenures.Write(TenureTable.Core);
        packed.Length.Should().BeLessThan(1_000_000);
        PackedTenures.Write(PackedTenures.Read(packed)).Should().Equal(packed);
    }

    [Test]
    public void Build_SameInputs_GivesTheBytesOfTheLibrary()
    {
        string raw = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "tenures", "raw");
        if (!Directory.Exists(raw))
        {
            Assert.Ignore("The raw facts are not here.");
        }

        byte[] built = PackedTenures.Write(TenureBuild.Build(raw, new BuildReport()));
        built.Should().Equal(PackedTenures.Write(TenureTable.Core), "the embedded table is built from these inputs; run 'FactCheck.Training tenures' again");
    }

    [Test]
    public void Core_EveryRow_BelongsToTheHandRowsOrToASource()
    {
        TenureTable hand = TenureTable.Parse(
            TenureBuild.Hand("jurisdictions.csv"), TenureBuild.Hand("offices.csv"), TenureBuild.Hand("persons.csv"), TenureBuild.Hand("tenures.csv"));
        foreach (Tenure row in hand.Tenures)
        {
            TenureTable.Core.TenuresIn(row.OfficeId).Should().Contain(
                tenure => tenure.PersonId == row.PersonId && tenure.Start.CompareTo(row.Start) != Agreement.Conflicting, "the hand-written row of {0} as {1} wins", row.PersonId, row.OfficeId);
        }
    }

    [Test]
    public void Core_ExclusiveOffices_HaveNoTwoRegularHoldersAtATime()
    {
        foreach (IGrouping<string, Tenure> office in TenureTable.Core.Tenures.Where(tenure => !tenure.IsActing).GroupBy(tenure => tenure.OfficeId, StringComparer.Ordinal)
            .Where(group => TenureTable.Core.FindOffice(group.Key)!.IsExclusive))
        {
            Tenure[] rows = [.. office.OrderBy(tenure => tenure.LatestStart)];
            for (int i = 1; i < rows.Length; i++)
            {
                DateOnly middle = rows[i].LatestStart.AddDays(TenureTable.HandoverDays + 1);
                bool both = rows[i].CertainlyCovers(middle) && rows[i - 1].CertainlyCovers(middle) && !string.Equals(rows[i].PersonId, rows[i - 1].PersonId, StringComparison.Ordinal);
                both.Should().BeFalse("{0} and {1} cannot both be {2} on {3}", rows[i - 1].PersonId, rows[i].PersonId, office.Key, middle);
            }
        }
    }

    [Test]
    public void Add_SamePersonWithinSixtyDays_IsOneTenureOfTheBetterSource() =>
        Merge(Row("Ann Able", "2001-02-10", "2005-02-01", TenureSource.Factbook)).Should().Equal("Ann Able 2001-01-01..2005-01-01");

    [Test]
    public void Add_StaleOpenRow_EndsWhereTheNextHolderStarts() => Merge(
        Row("Bob Baker", "1995-01-01", "", TenureSource.Cabinets)).Should().Equal("Bob Baker 1995-01-01..2001-01-01", "Ann Able 2001-01-01..2005-01-01");

    [Test]
    public void Add_OverlapOfAWorseSource_IsLeftOutAndReported()
    {
        var report = new BuildReport();
        Merge(report, Row("Bob Baker", "2002-01-01", "2003-01-01", TenureSource.Cabinets)).Should().Equal("Ann Able 2001-01-01..2005-01-01");
        report.Conflicts.Should().Be(1);
    }

    [Test]
    public void Add_HandoverOfThreeDays_IsTolerated() => Merge(
        Row("Bob Baker", "2004-12-29", "2008-01-01", TenureSource.Cabinets)).Should().HaveCount(2);

    [TestCase("Joao Manuel Goncalves LOURENCO", "Joao Lourenco")]
    [TestCase("KIM Jong Un", "Kim Jong Un")]
    [TestCase("Mary McALEESE", "Mary McAleese")]
    [TestCase("Gen. Prayut CHAN-OCHA", "Prayut Chan-Ocha")]
    public void FactbookName_Capitals_MarkTheFamily(string written, string expected)
    {
        FactbookName name = FactbookName.Parse(written)!;
        new[] { name.Short, name.Name }.Should().Contain(expected);
    }

    [TestCase("Ali ABDI and Omar HUSSEIN")]
    [TestCase("Islamic Republic of Afghanistan, Hamid KARZAI")]
    public void FactbookName_SeveralNames_AreNone(string written) => FactbookName.Parse(written).Should().BeNull();

    [Test]
    public void Add_FirstNameInCommon_IsTwoPersons() => Merge(
        Row("Eduardo Camaño", "2006-01-01", "2006-01-03", TenureSource.Cabinets),
        Row("Eduardo Duhalde", "2006-01-03", "2007-05-25", TenureSource.Cabinets))
        .Should().Equal("Ann Able 2001-01-01..2005-01-01", "Eduardo Camaño 2006-01-01..2006-01-03", "Eduardo Duhalde 2006-01-03..2007-05-25");

    [Test]
    public void Add_ShortSurnamesThatRhyme_AreTwoPersons() => Merge(
        Row("Han Duck-soo", "2006-03-14", "2006-04-19", TenureSource.Cabinets),
        Row("Han Myeong-sook", "2006-04-20", "2007-03-07", TenureSource.Cabinets)).Should().HaveCount(3);

    [Test]
    public void Add_EachStartBesideEachEnd_IsOneTenureUntilTheLast() => Merge(
        Row("Bob Baker", "2014-10-03", "2016-01-01", TenureSource.Cabinets),
        Row("Bob Baker", "2014-10-03", "2019-01-19", TenureSource.Cabinets),
        Row("Bob Baker", "2014-10-03", "", TenureSource.Cabinets)).Should().Equal("Ann Able 2001-01-01..2005-01-01", "Bob Baker 2014-10-03..XXXX");

    [Test]
    public void Add_TermThatEndedAsTheNextBegan_SaysNothingOfItsEnd() => Merge(
        Row("Bob Baker", "2005-09-22", "2006-08-04", TenureSource.Factbook) with { EndIsDerived = true },
        Row("Bob Baker", "2005-09-08", "2005-09-22", TenureSource.Cabinets)).Should().Equal("Ann Able 2001-01-01..2005-01-01", "Bob Baker 2005-09-22..2006-08-04");

    [Test]
    public void Add_SpellingsThatSomebodyWroteDownAsOne_AreOnePerson() => Merge(
        Row("Robert Bakerovitch", "2006-01-01", "2008-01-01", TenureSource.Factbook),
        Row("Bob Baker", "2006-01-02", "2008-01-01", TenureSource.Cabinets)).Should().HaveCount(2);

    [Test]
    public void Add_SameWordsInOtherNumbers_AreTwoPersons() => Merge(
        Row("Jabir al-Ahmad al-Jabir al-Sabah", "2006-01-29", "2010-01-29", TenureSource.Factbook),
        Row("Sabah al-Ahmad al-Jabir al-Sabah", "2010-01-29", "2020-09-29", TenureSource.Factbook)).Should().HaveCount(3);

    [Test]
    public void Add_LaterHolderSeenForMonths_EndsAStaleOpenRow() => Merge(
        Row("Bob Baker", "2010-01-01", "", TenureSource.VDyKnow),
        Row("Cy Cook", "2020-01-01", "", TenureSource.Factbook)).Should().Equal("Ann Able 2001-01-01..2005-01-01", "Bob Baker 2010-01-01..2020-01-01", "Cy Cook 2020-01-01..XXXX");

    [Test]
    public void WithWholeNames_TwoHoldersOfOneShortName_KeepTheWholeOnes() => FactbookStarts.WithWholeNames(
        [
            (Row("Jigme Wangchuck", "1972-07-24", "2006-12-14", TenureSource.Factbook) with { Variants = ["Jigme Singye Wangchuck"] }, "1992-01-01"),
            (Row("Jigme Wangchuck", "2006-12-14", "", TenureSource.Factbook) with { Variants = ["Jigme Khesar Namgyel Wangchuck"] }, "2007-01-01"),
        ]).Select(pair => pair.Row.Name).Should().Equal("Jigme Singye Wangchuck", "Jigme Khesar Namgyel Wangchuck");

    [Test]
    public void SamePersons_UnusedLine_IsReported()
    {
        var same = new SamePersons(SamePersonsCsv);
        same.Unused.Should().Equal("land: bob baker");
        same.OtherOf("land", "Bob Báker").Should().Be("Robert Bakerovitch");
        same.OtherOf("elsewhere", "Bob Baker").Should().BeNull();
        same.Unused.Should().BeEmpty();
    }

    [Test]
    public void Repair_NewSpellingFromTheSameDay_EndsWithTheNextHolder() => FactbookStarts.Repair(
        [
            (Row("Ann Sakelli", "2020-03-13", "2020-03-13", TenureSource.Factbook), "2020-11-24"),
            (Row("Konstantin Tas", "2020-03-13", "2025-03-13", TenureSource.Factbook), "2025-05-15"),
            (Row("Anna Sakelli", "2020-03-13", "2025-03-13", TenureSource.Factbook), "2021-11-24"),
            (Row("Konstantin Tas", "2025-03-13", "", TenureSource.Factbook), "2025-06-01"),
        ],
        (_, _) => false,
        new()).Select(row => $"{row.Name} {row.Start}..{row.End}")
        .Should().Equal("Ann Sakelli 2020-03-13..2025-03-13", "Anna Sakelli 2020-03-13..2025-03-13", "Konstantin Tas 2025-03-13..XXXX");

    [Test]
    public void DuplicatePersons_Core_HoldsNoPairThatNobodyRead()
    {
        HashSet<(string, string)> different =
        [
            .. CommentedCsv.Read("different-persons.csv", TenureBuild.Hand("different-persons.csv"), "one", "other", "reason").Select(row => (row["one"], row["other"])),
        ];
        DuplicatePersons.Of(TenureTable.Core).Where(pair => !different.Contains((pair.One, pair.Other))).Select(pair => pair.Line).Should().BeEmpty();
    }

    [Test]
    public void DuplicatePersons_TwoSpellings_AreListed()
    {
        var table = TenureTable.Parse(
            "id,name,article,adjectives,aliases,seats\nland,Landia,,Landian,,\n",
            "id,title,jurisdiction,holders,names,titles,alone,loose\nland-minister,minister,land,exclusive,,,,\nland-president,president,land,exclusive,,,,\n",
            "id,name,alone,variants\nann-able,Ann Able,,\nibrahim-mahlab,Ibrahim Mahlab,,\nibrahim-mehleb,Ibrahim Mehleb,,\n",
            "office,start,end,person,role,knownThrough,source\n"
            + "land-minister,2001-01-01,2005-01-01,ibrahim-mahlab,,2005-01-01,x\nland-president,2001-01-01,2005-01-01,ann-able,,2005-01-01,x\n"
            + "land-president,2005-01-01,2006-01-01,ibrahim-mehleb,,2006-01-01,x\n");
        DuplicatePersons.Of(table).Select(pair => (pair.One, pair.Other)).Should().Equal(("ibrahim-mahlab", "ibrahim-mehleb"));
    }

    private static RawTenure Row(string name, string start, string end, TenureSource source) =>
        new("land-president", name, RawTenure.Date(start), RawTenure.Date(end), end.Length == 0 ? new(2022, 8, 1) : DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture), source);

    private static List<string> Merge(params RawTenure[] rows) => Merge(new(), rows);

    private static List<string> Merge(BuildReport report, params RawTenure[] rows)
    {
        RawTenure[] all = [.. rows, Row("Ann Able", "2001-01-01", "2005-01-01", TenureSource.Hand) with { PersonId = "ann-able" }];
        var persons = new PersonRegistry(Hand, all, _ => "land", new(SamePersonsCsv));
        foreach (RawTenure row in all)
        {
            persons.Add(row);
        }

        var timeline = new OfficeTimeline(Hand.Offices[0], persons, report);
        timeline.Add(all);
        return [.. timeline.Placed.Select(row => $"{row.Name} {row.Start}..{row.End}")];
    }
}
