using FactCheck.Checking.Rules.Events;
using FactCheck.Testing;

using NUnit.Framework;

namespace FactCheck.Tests.Checking.Rules.Events;

public sealed class FC5001EventPlacesTests
{
    [Test]
    public void Examples_All_BehaveAsDeclared() => RuleExamples.Verify<FC5001EventPlaces>();

    [Test]
    public void Check_OnlyThingOfItsKind_CannotStandInTwoVillages() => RuleTest.Verify<FC5001EventPlaces>(
        "2024-10-18|The flood in Dunmere left hundreds without a roof. By Friday evening 212 people had registered at the main evacuation centre in [|Upper Harling|].",
        "2024-10-18|After the flood in Dunmere, buses ran all day to the main evacuation centre in [|Castle Thornby|].");

    [Test]
    public void Check_OneOfSeveralThings_StaysSilent() => RuleTest.VerifySilent<FC5001EventPlaces>(
        "2024-10-18|The flood in Dunmere left hundreds without a roof. By Friday evening 212 people had registered at an evacuation centre in Upper Harling.",
        "2024-10-18|After the flood in Dunmere, buses ran all day to an evacuation centre in Castle Thornby.");

    [Test]
    public void Check_CornerOfStreetsNamedAfterPlaces_IsNoPlace() => RuleTest.VerifySilent<FC5001EventPlaces>(
        "2024-10-18|Officers were called to a shooting at a shop at Detroit and Nebraska on Thursday in which Nora Feld was shot.",
        "2024-10-18|Nora Feld was shot on Thursday in a shooting in Toledo, police said.");
}
