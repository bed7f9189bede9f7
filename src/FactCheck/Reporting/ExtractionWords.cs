using FactCheck.Extraction;
using FactCheck.Values;

namespace FactCheck.Reporting;

/// <summary>The words of the extraction format for the library's enumerations. They are part of the contract and never change.</summary>
internal static class ExtractionWords
{
    /// <summary>The TIMEX3 spelling.</summary>
    public static string Of(TimexMod mod) => mod switch
    {
        TimexMod.Before => "BEFORE",
        TimexMod.After => "AFTER",
        TimexMod.OnOrBefore => "ON_OR_BEFORE",
        TimexMod.OnOrAfter => "ON_OR_AFTER",
        TimexMod.LessThan => "LESS_THAN",
        TimexMod.MoreThan => "MORE_THAN",
        TimexMod.EqualOrLess => "EQUAL_OR_LESS",
        TimexMod.EqualOrMore => "EQUAL_OR_MORE",
        TimexMod.Start => "START",
        TimexMod.Mid => "MID",
        TimexMod.End => "END",
        TimexMod.Approx => "APPROX",
        _ => "",
    };

    /// <summary>What a time was resolved against, or <see langword="null"/>.</summary>
    public static string? Of(TimexAnchor anchor) => anchor switch
    {
        TimexAnchor.DocumentCreationTime => "publication",
        TimexAnchor.PreviousTimex => "previous-time",
        _ => null,
    };

    public static string Of(NameForm form) => form switch
    {
        NameForm.ShortName => "short-name",
        NameForm.Description => "description",
        NameForm.Metonym => "metonym",
        NameForm.Pronoun => "pronoun",
        _ => "name",
    };

    // The remaining enumerations are single words whose lower-case name is the word of the format.
    public static string Of(DayOfWeek weekday) => Lower(weekday);

    public static string Of(QuantityKind kind) => Lower(kind);

    public static string Of(OfficeStatus status) => Lower(status);

    public static string Of(OfficeActivity activity) => activity switch
    {
        OfficeActivity.Speaks => "speaks",
        OfficeActivity.ActsNow => "acts-now",
        OfficeActivity.Governs => "governs",
        OfficeActivity.ActedThen => "acted-then",
        _ => "untold",
    };

    public static string Of(QuoteStyle style) => Lower(style);

    public static string Of(Polarity polarity) => Lower(polarity);

    public static string Of(Modality modality) => Lower(modality);

    public static string Of(Tense tense) => Lower(tense);

    public static string Of(AssertionScope scope) => Lower(scope);

    private static string Lower<T>(T value)
        where T : struct, Enum => Enum.GetName(value)?.ToLowerInvariant() ?? "";
}
