using FactCheck.Checking.Rules.People;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.People;

public sealed class FC3008OfficerRanksTests
{
    [TestCase("Lt. Col. Nora Feld and Col. Nora Feld met in Harrow.")]
    [TestCase("Sgt. Nora Feld and Lt. Tobias Renn met in Harrow.")]
    [TestCase("Sgt. Feld met Lt. Feld in Harrow.")]
    [TestCase("Deputy Chief Nora Feld and Officer Nora Feld met in Harrow.")]
    public void Check_OtherPersonsOrForms_StaySilent(string text) => RuleTest.VerifySilent<FC3008OfficerRanks>("2024-05-03|" + text);
}
