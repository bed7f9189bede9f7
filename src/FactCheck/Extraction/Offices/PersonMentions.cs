using System.Buffers;
using System.Collections.Immutable;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>
/// The persons named in an article, by the tokens that their mentions begin and end at. Its array is rented; nothing may use it once it is disposed.
/// </summary>
internal sealed class PersonMentions : IDisposable
{
    private const int LongestName = 20;

    /// <summary>A known holder is written with at most this many words.</summary>
    private const int LongestKnown = 4;

    private readonly AnalyzedText text;
    private readonly ExtractedArticle article;
    private readonly TenureTable table;
    private readonly OfficeVocabulary vocabulary;
    private readonly List<(TextSpan Span, string Id)> known = [];
    private HashSet<string>? places;
    private readonly Slot[] slots;
    private readonly int count;
    private readonly Dictionary<int, TextSpan> trimmed = [];

    public PersonMentions(AnalyzedText text, ExtractedArticle article, OfficeVocabulary vocabulary)
    {
        this.text = text;
        this.article = article;
        this.vocabulary = vocabulary;
        table = vocabulary.Table;
        count = text.Count + 1;
        slots = ArrayPool<Slot>.Shared.Rent(count);
        Array.Clear(slots, 0, count);
        for (int i = 0; i < article.Names.Length; i++)
        {
            NameMention mention = article.Names[i];
            TokenRange tokens = text.TokensIn(mention.Span);
            if (tokens.Length == 0)
            {
                continue;
            }

            int first = mention is { Kind: EntityKind.Person, Form: NameForm.Name } ? vocabulary.NameAfterTitle(text, tokens) : tokens.First;
            if (first > tokens.First)
            {
                trimmed[i] = text.SpanOf(new(first, tokens.End));
            }

            Note(mention, new(first, tokens.End), i + 1);
        }
    }

    /// <summary>The index in <see cref="ExtractedArticle.Names"/> of the person whose name starts at this token, or -1.</summary>
    public int StartsAt(int token) => Has(token) ? slots[token].Start - 1 : -1;

    /// <summary>
    /// As <see cref="StartsAt"/>, and where no name was found, or one that begins elsewhere, the person of the tenure table whose full name stands there. The number
    /// serves for the other questions alike.
    /// </summary>
    public int StartsAtOrKnown(int token)
    {
        int person = StartsAt(token);
        if (person >= 0 || token >= text.Count || !text.IsCapitalized(token))
        {
            return person;
        }

        int last = text.Sentences[text.SentenceOf[token]].End;
        for (int end = Math.Min(last, token + LongestKnown); end > token + 1; end--)
        {
            TextSpan span = text.SpanOf(new(token, end));
            if (text.IsCapitalized(end - 1) && Only(table.PersonsNamed(span.Slice(text.Text))) is { } id)
            {
                known.Add((span, id));
                return article.Names.Length + known.Count - 1;
            }
        }

        return -1;
    }

    /// <summary>The person whose name ends right before this token, or -1.</summary>
    public int EndsAt(int token) => Has(token) ? slots[token].End - 1 : -1;

    /// <summary>The person whom a pronoun right before this token means, or -1.</summary>
    public int PronounEndsAt(int token) => Has(token) ? slots[token].PronounEnd - 1 : -1;

    /// <summary>Whether the token belongs to a name of any kind.</summary>
    public bool IsName(int token) => Has(token) && slots[token].IsName;

    /// <summary>Whether the tokens are all of a person's name ("King" of "Martin Luther King").</summary>
    public bool Covers(int first, int end) => StartsAt(first) is var start and >= 0 && article.Names[start].Span.Length > 0 && EndsAt(end) == start;

    public void Dispose() => ArrayPool<Slot>.Shared.Return(slots);

    /// <summary>Where the name stands, without a title that was taken for a part of it.</summary>
    public TextSpan SpanOf(int mention) => mention >= article.Names.Length ? known[mention - article.Names.Length].Span
        : trimmed.TryGetValue(mention, out TextSpan span) ? span : article.Names[mention].Span;

    public int EntityOf(int mention) => mention < article.Names.Length ? article.Names[mention].Entity : -1;

    /// <summary>
    /// The person of the tenure table who is meant, or <see langword="null"/> when that is not certain. A title vouches for a surname that is too common to stand
    /// alone: "President Bush".
    /// </summary>
    public string? IdOf(int mention, string title, Office? office) =>
        Linked(mention, title, office) is { } person ? InOffice(person, mention, office) : null;

    // A surname that means one person by itself means another behind an office that only the other held: "Swiss President Merz".
    private string? InOffice(string person, int mention, Office? office)
    {
        if (office is null || HasHeld(person, "", office))
        {
            return person;
        }

        ImmutableArray<OfficeHolder> holders = table.PersonsBySurname(article.TextOf(SpanOf(mention)), office.Id);
        return holders.IsEmpty ? person : Only(holders);
    }

    private string? Linked(int mention, string title, Office? office)
    {
        if (mention >= article.Names.Length)
        {
            return known[mention - article.Names.Length].Id;
        }

        string written = article.TextOf(SpanOf(mention));
        if (trimmed.ContainsKey(mention))
        {
            return ByName(written, title, office);
        }

        if (EntityOf(mention) is >= 0 and var entity && entity < article.Entities.Length)
        {
            LocalEntity local = article.Entities[entity];
            if (table.FindPerson(local.KnowledgeId) is { } linked)
            {
                return linked.Id;
            }

            // A full name that the table does not know is somebody else, whatever the surname says.
            if (local.Name.Contains(' ', StringComparison.Ordinal))
            {
                return Only(table.PersonsNamed(local.Name));
            }

            written = local.Name;
        }

        return ByName(written, title, office);
    }

    private string? ByName(string written, string title, Office? office) =>
        Only(table.PersonsKnownAs(written)) ?? Only([.. table.PersonsBySurname(written).Where(person => HasHeld(person.Id, title, office) && IsVouchedFor(person.Id, title, office))]);

    // "President Smith" may preside over a club: the title vouches for a surname only where the country or body is named with it or elsewhere in the article.
    private bool IsVouchedFor(string person, string title, Office? office)
    {
        if (office is not null || table.FindOfficeHeld(person, title) is not { } held)
        {
            return office is not null;
        }

        places ??= vocabulary.JurisdictionsIn(text);
        return places.Contains(held.JurisdictionId);
    }

    private bool HasHeld(string person, string title, Office? office) => office is null
        ? title.Length > 0 && table.FindOfficeHeld(person, title) is not null
        : table.TenuresOf(person).Any(tenure => string.Equals(tenure.OfficeId, office.Id, StringComparison.Ordinal));

    private static string? Only(ImmutableArray<OfficeHolder> persons) => persons.Length == 1 ? persons[0].Id : null;

    private bool Has(int token) => (uint)token < (uint)count;

    // The first mention at a token counts.
    private void Note(NameMention mention, TokenRange tokens, int number)
    {
        if (mention.Form is NameForm.Name or NameForm.ShortName or NameForm.Metonym)
        {
            for (int token = tokens.First; token < Math.Min(tokens.End, tokens.First + LongestName); token++)
            {
                slots[token].IsName = true;
            }
        }

        if (mention.Kind != EntityKind.Person)
        {
            return;
        }

        ref Slot end = ref slots[tokens.End];
        if (mention.Form is NameForm.Name or NameForm.ShortName)
        {
            ref Slot start = ref slots[tokens.First];
            start.Start = start.Start == 0 ? number : start.Start;
            end.End = end.End == 0 ? number : end.End;
        }
        else if (mention.Form == NameForm.Pronoun)
        {
            end.PronounEnd = end.PronounEnd == 0 ? number : end.PronounEnd;
        }
    }

    /// <summary>What is known of one token; mentions by their index plus one, 0 for none.</summary>
    private struct Slot
    {
        public int Start;
        public int End;
        public int PronounEnd;
        public bool IsName;
    }
}
