using FactCheck.Knowledge;
using FactCheck.Training.Tenures;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Knowledge;

public sealed class TenureTableTests
{
    private const string Jurisdictions = "id,name,article,adjectives,aliases,seats\nland,Landia,,Landian,,Landville\n";
    private const string Offices = "id,title,jurisdiction,holders,names,titles,alone,loose\nland-president,president,land,exclusive,administration,,,\n";
    private const string Persons = "id,name,alone,variants\nann-able,Ann Able,Able,\nbob-baker,Bob Baker,,Robert Baker\n";
    private const string Header = "office,start,end,person,role,knownThrough,source\n";

    private static readonly string[] FactFiles = ["facts.csv"];

    public static IEnumerable<TestCaseData> Facts() => File
        .ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests", "Knowledge", FactFiles[0]))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(','))
        .Select(fact => new TestCaseData(fact[0], fact[1], DateOnly.Parse(fact[2], System.Globalization.CultureInfo.InvariantCulture), Enum.Parse<TenureAnswer>(fact[3], ignoreCase: true)));

    [TestCaseSource(nameof(Facts))]
    public void Holds_KnownFacts_AnswersThem(string person, string office, DateOnly date, TenureAnswer expected)
    {
        TenureTable.Core.FindPerson(person).Should().NotBeNull();
        TenureTable.Core.FindOffice(office).Should().NotBeNull();
        TenureTable.Core.Holds(person, office, date).Should().Be(expected);
    }

    [Test]
    public void Facts_OfTheTest_AreManyAndAThirdAtBorders()
    {
        List<object?[]> facts = [.. Facts().Select(fact => fact.Arguments)];
        facts.Should().HaveCountGreaterThanOrEqualTo(310);
        facts.Count(fact => IsNearBorder((string)fact[1]!, (DateOnly)fact[2]!)).Should().BeGreaterThanOrEqualTo(facts.Count / 3);
    }

    [TestCase("president", "US", "us-president")]
    [TestCase("president", "U.S.", "us-president")]
    [TestCase("President", "American", "us-president")]
    [TestCase("president", "United States", "us-president")]
    [TestCase("president", "Russian", "russia-president")]
    [TestCase("secretary general", "NATO", "nato-secretary-general")]
    [TestCase("Secretary-General", "NATO", "nato-secretary-general")]
    [TestCase("chief", "NATO", "nato-secretary-general")]
    [TestCase("chancellor", "German", "germany-chancellor")]
    [TestCase("prime minister", "UK", "uk-prime-minister")]
    [TestCase("Prime Minister", "British", "uk-prime-minister")]
    [TestCase("president", "European Commission", "eu-commission-president")]
    [TestCase("foreign policy chief", "EU", "eu-high-representative")]
    [TestCase("foreign minister", "Kremlin", "russia-foreign-minister")]
    [TestCase("Secretary of State", null, "us-secretary-of-state")]
    [TestCase("president", null, null)]
    [TestCase("leader", "Turkish", null)]
    [TestCase("president", "Narnian", null)]
    public void FindOffice_TitleAndOrganisation_NamesTheOffice(string title, string? organisation, string? expected) =>
        (TenureTable.Core.FindOffice(title, organisation)?.Id).Should().Be(expected);

    [Test]
    public void FindOfficeLoosely_Leader_IsTheHeadOfGovernmentOrState() =>
        TenureTable.Core.FindOfficeLoosely("leader", "Russian")!.Id.Should().Be("russia-president");

    [TestCase("Volodymyr Zelensky")]
    [TestCase("Volodymyr Zelenskyy")]
    [TestCase("VOLODYMYR ZELENSKIY")]
    [TestCase("Zelenskyy")]
    [TestCase("Zelenskiy")]
    [TestCase("Zelensky")]
    public void PersonsKnownAs_Transliterations_AreOnePerson(string name) =>
        TenureTable.Core.PersonsKnownAs(name).Should().ContainSingle().Which.Id.Should().Be("volodymyr-zelensky");

    [TestCase("Trump", "donald-trump")]
    [TestCase("Putin", "vladimir-putin")]
    [TestCase("Starmer", "keir-starmer")]
    [TestCase("Erdogan", "recep-tayyip-erdogan")]
    [TestCase("von der Leyen", "ursula-von-der-leyen")]
    [TestCase("Antonio Guterres", "antonio-guterres")]
    [TestCase("Sergey Lavrov", "sergei-lavrov")]
    [TestCase("Joseph R. Biden", "joe-biden")]
    public void PersonsKnownAs_NameOrDistinctSurname_FindsThePerson(string name, string expected) =>
        TenureTable.Core.PersonsKnownAs(name).Select(person => person.Id).Should().Equal(expected);

    [TestCase("Johnson")]
    [TestCase("May")]
    [TestCase("Brown")]
    public void PersonsKnownAs_CommonSurname_NeedsATitle(string surname)
    {
        TenureTable.Core.PersonsKnownAs(surname).Should().BeEmpty();
        TenureTable.Core.PersonsBySurname(surname).Should().NotBeEmpty();
    }

    [Test]
    public void FindOfficeHeld_TitleWithoutCountry_ComesFromThePerson()
    {
        TenureTable.Core.FindOfficeHeld("vladimir-putin", "president")!.Id.Should().Be("russia-president");
        TenureTable.Core.FindOfficeHeld("donald-trump", "President")!.Id.Should().Be("us-president");
        TenureTable.Core.FindOfficeHeld("olaf-scholz", "Chancellor")!.Id.Should().Be("germany-chancellor");
        TenureTable.Core.FindOfficeHeld("olaf-scholz", "president").Should().BeNull();
    }

    [Test]
    public void HoldersOn_ActingAndRegular_ListsTheRegularFirst() =>
        TenureTable.Core.HoldersOn("south-korea-president", new(2025, 1, 15)).Select(tenure => tenure.PersonId).Should().Equal("yoon-suk-yeol", "choi-sang-mok");

    [Test]
    public void Holds_Interval_LooksAtAllOfIt()
    {
        TenureTable table = TenureTable.Core;
        table.Holds("donald-trump", "us-president", new(2016, 1, 1), new(2018, 12, 31)).Should().Be(TenureAnswer.Yes);
        table.Holds("liz-truss", "uk-prime-minister", new(2022, 1, 1), new(2022, 12, 31)).Should().Be(TenureAnswer.Yes);
        table.Holds("donald-trump", "us-president", new(2012, 1, 1), new(2012, 12, 31)).Should().Be(TenureAnswer.No);
        table.Holds("donald-trump", "us-president", new(2020, 1, 1), new(2030, 12, 31)).Should().Be(TenureAnswer.Yes);
        table.Holds("keir-starmer", "us-president", new(2024, 1, 1), new(2030, 1, 1)).Should().Be(TenureAnswer.Unknown);
    }

    [TestCase("canada-president", "")]
    [TestCase("democratic-republic-of-the-congo-prime-minister", "Anatole Makosso")]
    [TestCase("paraguay-president", "Ngiratkel Etpison")]
    [TestCase("canada-finance-minister", "Carlos Leitão")]
    [TestCase("india-foreign-minister", "Shyam Saran")]
    [TestCase("india-foreign-minister", "Nirupama Rao")]
    [TestCase("spain-king", "Francisco Franco")]
    public void Core_KnownFaultsOfTheSources_AreNotCarriedOver(string office, string person) =>
        TenureTable.Core.TenuresIn(office).Select(tenure => TenureTable.Core.FindPerson(tenure.PersonId)!.Name).Should().NotContain(name => person.Length == 0 || name == person);

    [TestCase("Alistair Darling", "uk-chancellor-of-the-exchequer")]
    [TestCase("Lord Darling of Roulanish", "uk-chancellor-of-the-exchequer")]
    [TestCase("Suella Braverman", "uk-home-secretary")]
    [TestCase("Suella Fernandes", "uk-home-secretary")]
    public void Core_BritishMinisters_AreFoundByTheNameOfThatTimeAndByLaterOnes(string name, string office) =>
        TenureTable.Core.PersonsNamed(name).Should().ContainSingle().Which.Id.Should().BeOneOf(TenureTable.Core.TenuresIn(office).Select(tenure => tenure.PersonId));

    [TestCase("Christian VII of Denmark", "Christian VIII of Denmark")]
    [TestCase("Elizabeth I", "Elizabeth II")]
    public void Fold_RegnalNumerals_StayApart(string one, string other) => NameFolding.Fold(one).Should().NotBe(NameFolding.Fold(other));

    [TestCase("chief", "UN", "un-secretary-general")]
    [TestCase("governor", "Russian central bank", "bank-of-russia-governor")]
    [TestCase("human rights chief", "UN", "un-human-rights-commissioner")]
    public void FindOffice_ShortTitleOfAnOrganisation_IsItsHead(string title, string organisation, string expected) =>
        TenureTable.Core.FindOffice(title, organisation)!.Id.Should().Be(expected);

    [Test]
    public void Core_EveryNameOfEveryPerson_FindsThePerson()
    {
        foreach (OfficeHolder person in TenureTable.Core.Persons)
        {
            foreach (string name in person.Variants.Prepend(person.Name))
            {
                TenureTable.Core.PersonsNamed(name).Should().Contain(person);
            }

            TenureTable.Core.FindPerson(person.Id).Should().BeSameAs(person);
            TenureTable.Core.TenuresOf(person.Id).Should().NotBeEmpty();
        }
    }

    [TestCase("health minister", "Australian")]
    [TestCase("education minister", "Canadian")]
    public void Core_OfficesOfStatesAndProvinces_AreNotTheCountrys(string title, string country) => TenureTable.Core.FindOffice(title, country).Should().BeNull();

    [Test]
    public void Core_AskedByManyThreads_AnswersTheSameObjects()
    {
        TenureTable table = PackedTenures.ReadCore();
        string[] ids = [.. TenureTable.Core.Persons.Select(person => person.Id)];
        var found = new System.Collections.Concurrent.ConcurrentBag<OfficeHolder>();
        Parallel.For(0, ids.Length * 4, i => found.Add(table.FindPerson(ids[i % ids.Length])!));
        found.Distinct(ReferenceEqualityComparer.Instance).Should().HaveCount(ids.Length);
    }

    [Test]
    public void Read_DamagedFile_SaysSo()
    {
        byte[] packed = PackedTenures.Write(TenureTable.Core);
        packed[packed.Length / 2] ^= 0x5A;
        Action read = () => PackedTenures.Read(packed);
        read.Should().Throw<InvalidDataException>();
    }

    [Test]
    public void Core_TwoPresidentsBush_AreTwoPersons() =>
        TenureTable.Core.PersonsNamed("George Bush").Select(person => person.Id).Should().BeEquivalentTo("george-h-w-bush", "george-w-bush");

    [Test]
    public void Core_EveryRow_HasSourceAndUsedIds()
    {
        TenureTable table = TenureTable.Core;
        table.Tenures.Should().OnlyContain(tenure => tenure.Source.Length > 3);
        table.Persons.Should().OnlyContain(person => !table.TenuresOf(person.Id).IsEmpty);
        table.Offices.Should().OnlyContain(office => !table.TenuresIn(office.Id).IsEmpty);
        table.Jurisdictions.Should().OnlyContain(place => table.Offices.Any(office => office.JurisdictionId == place.Id));
    }

    [TestCase("jurisdictions.csv")]
    [TestCase("office-kinds.csv")]
    [TestCase("offices.csv")]
    [TestCase("persons.csv")]
    [TestCase("same-persons.csv")]
    [TestCase("different-persons.csv")]
    [TestCase("elections.csv")]
    [TestCase("tenures.csv")]
    public void Core_File_IsSorted(string file)
    {
        List<string> rows = [.. (file is "elections.csv" ? TenureTableReader.Embedded(file) : TenureBuild.Hand(file)).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1)];
        static string Key(string row) => string.Join(',', row.Split(',').Take(2));
        rows.Select(Key).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [TestCase("land-president,2001-02-30,,ann-able,,2020-01-01,x", "tenures.csv:2: '2001-02-30' in column 'start' is no date; write yyyy, yyyy-MM or yyyy-MM-dd.")]
    [TestCase("land-president,2001,2000,ann-able,,2020-01-01,x", "tenures.csv:2: the end 2000 lies before the start 2001; correct one of them.")]
    [TestCase("land-king,2001,,ann-able,,2020-01-01,x", "tenures.csv:2: office 'land-king' is unknown; add it to offices.csv.")]
    [TestCase("land-president,2001,,cy-cook,,2020-01-01,x", "tenures.csv:2: person 'cy-cook' is unknown; add it to persons.csv.")]
    [TestCase("land-president,2001,,ann-able,deputy,2020-01-01,x", "tenures.csv:2: 'deputy' in column 'role' is unknown; write nothing or acting.")]
    [TestCase("land-president,2001,,ann-able,,2020,x", "tenures.csv:2: knownThrough must be a full date; write yyyy-MM-dd.")]
    [TestCase("land-president,2001,,ann-able,,2020-01-01,", "tenures.csv:2: column 'source' is empty; fill it in.")]
    [TestCase("land-president,2001,,ann-able", "tenures.csv:2: there are 4 fields but the header names 7; add or remove commas, and quote fields that hold one.")]
    [TestCase("land-president,2001,\"2002,ann-able,,2020-01-01,x", "tenures.csv:2: a double quote is not closed; close it on the same line, and write \"\" for one inside.")]
    public void Parse_MalformedRow_NamesFileLineAndCure(string row, string message)
    {
        Action parse = () => TenureTable.Parse(Jurisdictions, Offices, Persons, Header + row);
        parse.Should().Throw<TenureFormatException>().WithMessage(message).Which.Line.Should().Be(2);
    }

    [Test]
    public void Parse_TwoHoldersOfAnExclusiveOffice_AreRefused()
    {
        Action parse = () => TenureTable.Parse(
            Jurisdictions, Offices, Persons, Header + "land-president,2001-01-01,2003-01-01,ann-able,,2003-01-01,x\nland-president,2002-01-01,,bob-baker,,2020-01-01,x");
        parse.Should().Throw<TenureFormatException>().WithMessage("tenures.csv:3: 'bob-baker' takes the exclusive office*line 2*");
    }

    [Test]
    public void Parse_UnknownColumnOrDuplicateId_IsRefused()
    {
        Action column = () => TenureTable.Parse(Jurisdictions, Offices, "id,name,alone,variants,colour\n", Header);
        column.Should().Throw<TenureFormatException>().WithMessage("persons.csv:1: column 'colour' is unknown*");
        Action twice = () => TenureTable.Parse(Jurisdictions, Offices, Persons + "ann-able,Ann Able,,\n", Header);
        twice.Should().Throw<TenureFormatException>().WithMessage("persons.csv:4: id 'ann-able' stands twice*");
    }

    [Test]
    public void Parse_PartialDates_AreCertainOnlyInside()
    {
        TenureTable table = TenureTable.Parse(
            Jurisdictions, Offices, Persons, Header + "land-president,2001,2003-05,ann-able,,2003-05-31,x\nland-president,2003-06-01,,bob-baker,,2020-01-01,\"x, y\"");
        table.Holds("ann-able", "land-president", new(2001, 6, 1)).Should().Be(TenureAnswer.Unknown);
        table.Holds("ann-able", "land-president", new(2002, 6, 1)).Should().Be(TenureAnswer.Yes);
        table.Holds("ann-able", "land-president", new(2003, 5, 20)).Should().Be(TenureAnswer.Unknown);
        table.Holds("ann-able", "land-president", new(2003, 7, 1)).Should().Be(TenureAnswer.No);
        table.Holds("ann-able", "land-president", new(2020, 1, 2)).Should().Be(TenureAnswer.Unknown);
        table.Tenures[1].Source.Should().Be("x, y");
    }

    private static bool IsNearBorder(string office, DateOnly date) => TenureTable.Core.TenuresIn(office).Any(tenure =>
        Math.Abs(date.DayNumber - tenure.EarliestStart.DayNumber) <= TenureTable.HandoverDays
        || (!tenure.IsOpen && Math.Abs(date.DayNumber - tenure.LatestEnd.DayNumber) <= TenureTable.HandoverDays)
        || Math.Abs(date.DayNumber - tenure.KnownThrough.DayNumber) <= TenureTable.HandoverDays);
}
