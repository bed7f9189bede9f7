using FactCheck.Knowledge;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Knowledge;

public sealed class ElectionCalendarTests
{
    [Test]
    public void Next_ByCountryAndKind_IsTheFirstAfterTheDate()
    {
        ElectionCalendar calendar = ElectionCalendar.Core;
        calendar.Next("us", null, new(2025, 5, 20))!.Date.ToString().Should().Be("2026-11-03");
        calendar.Next("us", "presidential", new(2025, 5, 20))!.Date.ToString().Should().Be("2028-11-07");
        calendar.Next("us", "presidential", new(2024, 11, 5))!.Date.ToString().Should().Be("2024-11-05");
        calendar.Last("us", "presidential", new(2025, 5, 20))!.Date.ToString().Should().Be("2024-11-05");
        calendar.Next("uk", null, new(2025, 1, 1))!.KnownThrough.Should().Be(new DateOnly(2025, 12, 31));
        calendar.Next("us", null, new(2025, 5, 20))!.KnownThrough.Should().BeNull();
        calendar.Next("japan", null, new(2025, 1, 1)).Should().BeNull();
        calendar.Last("uk", null, new(2025, 1, 1))!.Date.ToString().Should().Be("2024-07-04");
    }

    [Test]
    public void Elections_Core_NameCountriesOfTheTenureTable() =>
        ElectionCalendar.Core.Elections.Should().OnlyContain(election => TenureTable.Core.Jurisdictions.Any(place => place.Id == election.JurisdictionId));

    [Test]
    public void Parse_WrongStatus_NamesFileAndLine()
    {
        Action parse = () => ElectionCalendar.Parse("jurisdiction,date,kind,status,knownThrough,source\nus,2030-01-01,midterm,soon,,x\n");
        parse.Should().Throw<TenureFormatException>().WithMessage("elections.csv:2: 'soon' in column 'status' is unknown; write held or scheduled.");
    }
}
