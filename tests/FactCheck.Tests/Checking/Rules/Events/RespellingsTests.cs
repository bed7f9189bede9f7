using FactCheck.Checking.Rules.Events;

using FluentAssertions;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class RespellingsTests
{
    [TestCase("elliot", "eliot")]
    [TestCase("sean", "shawn")]
    [TestCase("brittney", "brittany")]
    [TestCase("jerome", "gerome")]
    [TestCase("stephanie", "stefanie")]
    [TestCase("erik", "erick")]
    [TestCase("terry", "terrie")]
    [TestCase("jon", "john")]
    public void AreGivenNames_HeardAlike_AreOne(string left, string right)
    {
        Respellings.AreGivenNames(left, right).Should().BeTrue();
        Respellings.AreGivenNames(right, left).Should().BeTrue();
    }

    [TestCase("maria", "mario", Description = "two genders")]
    [TestCase("john", "joan", Description = "two genders")]
    [TestCase("daniel", "danielle", Description = "two genders")]
    [TestCase("sergei", "sergey", Description = "a transliteration")]
    [TestCase("mohammed", "mohamed", Description = "the name that has most ways")]
    [TestCase("jimmy", "jim", Description = "a short form")]
    [TestCase("dana", "dina", Description = "another vowel first")]
    [TestCase("carla", "carly", Description = "another end")]
    [TestCase("ronald", "roland", Description = "two names")]
    [TestCase("john", "john", Description = "the same")]
    [TestCase("", "", Description = "nothing")]
    public void AreGivenNames_Others_AreNot(string left, string right) => Respellings.AreGivenNames(left, right).Should().BeFalse();

    [TestCase("dickson", "dixon", true)]
    [TestCase("fischer", "fisher", true)]
    [TestCase("schapelhouman", "shapelhouman", true)]
    [TestCase("phillips", "philips", true)]
    [TestCase("zelensky", "zelenskyy", false)]
    [TestCase("lavrov", "lavroff", false)]
    [TestCase("miller", "muller", false)]
    public void AreSurnames_HeardAlike_OnlyInEnglish(string left, string right, bool alike) => Respellings.AreSurnames(left, right).Should().Be(alike);

    [TestCase("nakeri", "nakiel", true)]
    [TestCase("ronald", "ron", false)]
    [TestCase("marcus", "darius", false)]
    public void AreNear_OneInitialAndFewLetters(string left, string right, bool near) => Respellings.AreNear(left, right).Should().Be(near);
}
