namespace FactCheck.Checking.Rules.Events;

/// <summary>What is asked of a person: which of the outcomes came about.</summary>
/// <param name="Name">What an editor would call it.</param>
/// <param name="Role">The role of the person in the event that tells it.</param>
/// <param name="Last">The outcome that others turn into and that turns into none; <see langword="null"/> when each may be overturned.</param>
internal sealed record OutcomeQuestion(string Name, string Role, string? Last)
{
    private static readonly OutcomeQuestion Verdict = new("verdict", "patient", null);
    private static readonly OutcomeQuestion Plea = new("plea", "agent", null);
    private static readonly OutcomeQuestion Charge = new("charge", "patient", null);
    private static readonly OutcomeQuestion Fate = new("fate", "patient", "dead");
    private static readonly OutcomeQuestion Survival = new("fate", "agent", "dead");
    private static readonly OutcomeQuestion Apology = new("apology", "agent", "apologised");
    private static readonly OutcomeQuestion Arrest = new("arrest", "patient", "arrested");
    private static readonly OutcomeQuestion Resignation = new("resignation", "agent", "resigned");

    /// <summary>The question that an event of <paramref name="type"/> answers, or <see langword="null"/>.</summary>
    public static OutcomeQuestion? Of(string type) => type switch
    {
        "verdict" => Verdict,
        "plea" => Plea,
        "charge" => Charge,
        "death" or "killing" => Fate,
        "survival" => Survival,
        "apology" => Apology,
        "arrest" => Arrest,
        "resignation" => Resignation,
        _ => null,
    };

    /// <summary>The outcome that a denial leaves; none of a charge, for another may have been brought.</summary>
    public string? Denied(string outcome) => this == Charge ? null : outcome switch
    {
        "dead" => "survived",
        "survived" => "dead",
        "guilty" => "not guilty",
        "not guilty" => "guilty",
        _ => "not " + outcome,
    };

    /// <summary>Whether one of the two is not the other nor a wider word for it ("murder", "first-degree murder").</summary>
    public static bool AreOpposed(string left, string right) => !IsWithin(left, right) && !IsWithin(right, left);

    private static bool IsWithin(string narrow, string wide) =>
        narrow.EndsWith(wide, StringComparison.Ordinal) && (narrow.Length == wide.Length || narrow.EndsWith("-degree " + wide, StringComparison.Ordinal));
}
