using FactCheck.Checking;
using FactCheck.Checking.Rules.People;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3006WrongOrganisationTests
{
    [TestCase("2025-06-20", "French Chancellor {Friedrich Merz} spoke.", "French Chancellor Friedrich Merz")]
    [TestCase("2025-05-20", "UN Secretary-General {Mark Rutte} spoke.", "UN Secretary-General Mark Rutte")]
    [TestCase("2025-05-20", "{Keir Starmer} is the prime minister of Canada.", "Keir Starmer is the prime minister of Canada")]
    [TestCase("2025-05-20", "{Keir Starmer}, the Canadian prime minister, spoke.", "Keir Starmer, the Canadian prime minister")]
    [TestCase("2025-05-20", "President {Emmanuel Macron} of Germany spoke.", "President Emmanuel Macron of Germany")]
    [TestCase("2025-05-20", "Former French Chancellor {Angela Merkel} spoke.", "Former French Chancellor Angela Merkel")]
    [TestCase("2025-05-20", "In 2012, French Chancellor {Angela Merkel} met the pope.", "French Chancellor Angela Merkel")]
    [TestCase("2025-05-20", "Canadian President {Donald Trump} will speak.", "Canadian President Donald Trump")]
    public void Check_TitleOfAnotherPlace_Fires(string published, string text, string expected) =>
        OfficeFindings.Of(new FC3006WrongOrganisation(), published, text).Should().Be(expected);

    [TestCase("2025-06-20", "German Chancellor {Friedrich Merz} spoke.")]
    [TestCase("2025-06-20", "French Chancellor {Ann Able} spoke.")]
    [TestCase("2025-06-20", "French Chancellor {Olaf Scholz} spoke.")]
    [TestCase("2025-06-20", "Then-French Chancellor {Friedrich Merz} spoke.")]
    [TestCase("2025-06-20", "Deputy French Chancellor {Friedrich Merz} spoke.")]
    [TestCase("2025-06-20", "The Dutch secretary general, {Mark Rutte}, spoke.")]
    [TestCase("2025-06-20", "The American pope, {Leo XIV}, spoke.")]
    [TestCase("2025-06-20", "EU President {Ursula von der Leyen} spoke.")]
    [TestCase("2025-06-20", "Former European Council President {Donald Tusk} spoke.")]
    [TestCase("2025-06-20", "Former Dutch Prime Minister {Mark Rutte} spoke.")]
    [TestCase("2025-06-20", "Chancellor {Friedrich Merz} spoke.")]
    [TestCase("", "French Chancellor {Friedrich Merz} spoke.")]
    public void Check_RightPlaceOrUnknown_IsSilent(string published, string text) => OfficeFindings.Of(new FC3006WrongOrganisation(), published, text).Should().BeEmpty();

    [Test]
    public void Check_Finding_SaysWhatTheTableKnowsAndOffersPlaceAndHolder()
    {
        Finding finding = OfficeFindings.All(new FC3006WrongOrganisation(), "2025-05-20", "German President {Emmanuel Macron} spoke.").Should().ContainSingle().Subject;
        finding.Message.Should().Be(
            "Emmanuel Macron is given as president of Germany, but is president of France; president of Germany is Frank-Walter Steinmeier.");
        finding.Sides[1].Source.Should().Be("tenures");
        finding.Sides[1].Text.Should().StartWith("Emmanuel Macron has been president of France since 2017-05-14");
        finding.Fixes.Select(fix => fix.Replacement).Should().Equal("French", "Frank-Walter Steinmeier");
    }

    [Test]
    public void Check_OfficeThatDoesNotExist_OffersThePlaceOnly() =>
        OfficeFindings.All(new FC3006WrongOrganisation(), "2025-06-20", "Friday. French Chancellor {Friedrich Merz} spoke.").Should().ContainSingle()
            .Which.Fixes.Should().ContainSingle().Which.Replacement.Should().Be("German");
}
