using Consumer;

using FactCheck;
using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Testing;

int passed = 0;
int failed = 0;

Check("two articles are audited", () =>
{
    Article[] articles =
    [
        new("monday", "The bridge carries 4,000 cars a day, the ministry said.") { Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 17)) },
        new("tuesday", "The bridge carries 4,000 cars a day, the ministry said.") { Published = PublicationTime.FromMetadata(new DateOnly(2025, 3, 18)) },
    ];
    AuditReport report = FactChecker.CreateDefault().Audit(articles);
    Require(report.Articles.Length == 2, "both articles are listed");
    Require(report.Diagnostics.IsEmpty, "nothing goes wrong: " + string.Join("; ", report.Diagnostics));
});
Check("the default rules are there", () => Require(!FactChecker.CreateDefault().Rules.IsEmpty, "there are rules"));
Check("a rule of one's own reports the marked spans", () =>
    RuleTest.Verify<TwoCurrencies>("The bridge cost [|$3 million|]. The tunnel cost [|5 million euros|]."));
Check("a rule of one's own is silent when it should be", () =>
    RuleTest.VerifySilent<TwoCurrencies>("The bridge cost $3 million. The tunnel cost $5 million."));
Check("a wrong expectation fails with one to paste", () =>
{
    try
    {
        RuleTest.Verify<TwoCurrencies>("The bridge cost [|$3 million|]. The tunnel cost 5 million euros.");
    }
    catch (RuleTestException exception)
    {
        Require(exception.Message.Contains("[|5 million euros|]", StringComparison.Ordinal), exception.Message);
        return;
    }

    Require(false, "it fails");
});

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

void Check(string name, Action check)
{
    try
    {
        check();
        passed++;
        Console.WriteLine("passed: " + name);
    }
    catch (Exception exception)
    {
        failed++;
        Console.WriteLine($"FAILED: {name}: {exception.Message}");
    }
}

static void Require(bool condition, string what)
{
    if (!condition)
    {
        throw new InvalidOperationException("expected: " + what);
    }
}
