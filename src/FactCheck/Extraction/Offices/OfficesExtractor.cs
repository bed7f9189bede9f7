using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>
/// Finds who is said to hold which office: titles in front of names, appositions, statements with a verb, administrations named after a person, and
/// statements that somebody holds no office. Needs the names and times of the article. Stateless.
/// </summary>
public sealed class OfficesExtractor : IExtractor
{
    /// <inheritdoc/>
    public string Name => "offices";

    /// <inheritdoc/>
    public ExtractedArticle Extract(ExtractionContext context, ExtractedArticle found)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(found);
        OfficeVocabulary vocabulary = OfficeVocabulary.For(context.Knowledge.Tenures);
        using var persons = new PersonMentions(context.Text, found, vocabulary);
        var times = new OfficeTimes(context.Text, found);
        var held = new HeldOffices(context.Text, vocabulary, persons, times);
        List<OfficeMention> offices = held.Find();
        new Administrations(context.Text, vocabulary, persons, times).Find(offices);
        new OutOfOffice(context.Text, persons, times).Find(offices);
        new OfficeReferences(context.Text, vocabulary, persons, times).Find(held.Unheld, offices);

        // A headline without a full stop ends beside the next line's first word, and whoever looks for the neighbour of a title sees that word.
        offices.RemoveAll(mention => !context.Text.SentenceSpan(mention.Sentence).Contains(mention.Span));
        return offices.Count == 0 && found.Offices.IsEmpty ? found : found with
        {
            Offices =
            [
                .. offices.DistinctBy(static mention => (mention.Span, mention.PersonSpan, mention.TitleSpan))
                    .OrderBy(static mention => mention.Span)
                    .ThenBy(static mention => mention.PersonSpan),
            ],
        };
    }
}
