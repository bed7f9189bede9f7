using FactCheck.Checking;
using FactCheck.Checking.Rules.People;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3004FormerTitleTests
{
    [TestCase("2025-05-20", "They cheered former U.S. President {Donald Trump}.", "former U.S. President Donald Trump")]
    [TestCase("2025-05-20", "“Former President {Trump} does not speak for us,” an aide said.", "Former President Trump")]
    [TestCase("2025-05-20", "{Trump} is not currently in office.", "Trump is not currently in office")]
    [TestCase("2025-05-20", "With {Trump} outside formal structures, talks stalled.", "Trump outside formal structures")]
    [TestCase("2025-05-20", "While {Trump} stands outside government, talks stalled.", "Trump stands outside government")]
    [TestCase("2023-05-20", "{Macron} no longer holds public office.", "Macron no longer holds public office")]
    [TestCase("2023-05-20", "{Lula}, the former president of Brazil, spoke.", "Lula, the former president of Brazil")]
    [TestCase("2025-05-20", "Chancellor {Olaf Scholz} will address parliament on Thursday.", "Chancellor Olaf Scholz")]
    [TestCase("2025-05-20", "Prime Minister {Rishi Sunak} tells the Commons that taxes will fall.", "Prime Minister Rishi Sunak")]
    [TestCase("2025-05-20", "President {Joe Biden} will sign the bill.", "President Joe Biden")]
    public void Check_FormerWhileInOffice_Fires(string published, string text, string expected) => OfficeFindings.Of(new FC3004FormerTitle(), published, text).Should().Be(expected);

    [TestCase("2023-05-20", "They cheered former U.S. President {Donald Trump}.")]
    [TestCase("2021-01-25", "They cheered former U.S. President {Donald Trump}.")]
    [TestCase("2025-01-22", "They cheered former U.S. President {Donald Trump}.")]
    [TestCase("2025-05-20", "They cheered former U.S. President {Joe Biden}.")]
    [TestCase("2025-05-20", "In 2023, former U.S. President {Donald Trump} was charged.")]
    [TestCase("2025-05-20", "Former president {Trump} had been charged.")]
    [TestCase("2023-05-20", "{Trump} is not currently in office.")]
    [TestCase("", "They cheered former U.S. President {Donald Trump}.")]
    [TestCase("2016-08-19", "It starts once {Obama} is former president {Obama}.")]
    [TestCase("2017-07-29", "Some former officials said that President {Trump} was busy.")]
    [TestCase("2025-05-20", "Former prime minister {Mark Rutte} spoke.")]
    [TestCase("2025-05-20", "Former President {Trump} adviser Ann Able spoke.")]
    [TestCase("2025-05-20", "Former {Trump} national security adviser {John Bolton} said on Monday that he would run.")]
    public void Check_FormerOrHistoryOrUnknown_IsSilent(string published, string text) => OfficeFindings.Of(new FC3004FormerTitle(), published, text).Should().BeEmpty();

    [Test]
    public void Check_CourtesyTitle_IsNoted() => OfficeFindings.Of(new FC3004FormerTitle(), "2016-05-20", "President {Clinton} spoke in Washington.").Should().Be("President Clinton info");

    [Test]
    public void Check_Finding_OffersTheTitleWithoutFormer()
    {
        Finding finding = OfficeFindings.All(new FC3004FormerTitle(), "2025-05-20", "They cheered former U.S. President {Donald Trump}.").Should().ContainSingle().Subject;
        finding.Message.Should().Be("Donald Trump is called former president of the United States, but was in office on 2025-05-20.");
        finding.Fixes.Should().ContainSingle().Which.Replacement.Should().Be("U.S. President");
    }
}
