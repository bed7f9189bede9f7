using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Extraction.Times.Resolution;

/// <summary>What an expression is resolved against.</summary>
/// <param name="Published">The document creation time, as far as it is known.</param>
/// <param name="Tense">The tense of the clause.</param>
/// <param name="Previous">The last time before it that names a date, near enough to be meant; <see langword="null"/> when there is none.</param>
/// <param name="PreviousHasYear">Whether that time stands in the same or the preceding sentence with its year written out.</param>
/// <param name="PreviousInSentence">Whether that time stands in the same sentence.</param>
/// <param name="IsFirst">Whether no time of the article stands before it, so that "the next day" can only follow the day of writing.</param>
internal readonly record struct ResolutionContext(
    PublicationTime Published, Tense Tense, Timex? Previous, bool PreviousHasYear, bool PreviousInSentence, bool IsFirst)
{
    /// <summary>The day of publication when year, month and day are known.</summary>
    public DateOnly? Today => Published.Day;

    /// <summary>The year of publication, or <see langword="null"/>; never guessed.</summary>
    public int? ThisYear => Published.Date.Year;
}
