using System.Buffers;
using System.Collections.Immutable;
using System.Text;

using FactCheck.Articles;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Offices;

/// <summary>
/// Finds offices that are spoken of without their holder's name: by title ("the French president"), by the building that stands for them ("Downing Street", "the Élysée"),
/// by a capital that speaks ("Berlin says") and by their ministry ("Seoul's defence ministry").
/// </summary>
internal sealed class OfficeReferences(AnalyzedText text, OfficeVocabulary vocabulary, PersonMentions persons, OfficeTimes times)
{
    private const int LongestSeat = 3;
    private static readonly LexiconTable Ministries = LexiconTable.Load("Extraction/Offices/ministries.lexicon");
    private static readonly WordList Speech = WordList.Load("Extraction/Offices/speech-verbs.lexicon");
    private static readonly WordList PresentWords = WordList.Load("Extraction/Offices/present-words.lexicon");
    private static readonly WordTable<bool> SeatOpeners = Gazetteer.Core.FoldedMetonyms.Select(static name => name.Split(' ')[0]).ToWordTable();
    private static readonly ImmutableArray<string> HeadTitles = ["chancellor", "prime minister", "premier", "president"];

    /// <summary>Adds the references; titles whose holder is named are in <paramref name="into"/> already and stay alone.</summary>
    public void Find(IEnumerable<TitlePhrase> unheld, List<OfficeMention> into)
    {
        foreach (TitlePhrase phrase in unheld)
        {
            if (phrase is { Office: { } office, IsOther: false, IsPlural: false, IsDefinite: true, Jurisdiction: not null })
            {
                into.Add(Make(phrase.All, phrase.Title, office, phrase.Organisation, phrase.Status, phrase.IsPast));
            }
        }

        bool[] taken = Taken(into);
        for (int token = 0; token < text.Count; token++)
        {
            if (!taken[token] && At(token, taken) is { } mention)
            {
                into.Add(mention);
            }
        }

        ArrayPool<bool>.Shared.Return(taken);
    }

    private OfficeMention? At(int token, bool[] taken)
    {
        if (MinistryAt(token) is { } ministry)
        {
            return ministry;
        }

        if (!text.IsCapitalized(token))
        {
            return null;
        }

        int last = text.Sentences[text.SentenceOf[token]].End;
        bool mayBeSeat = SeatOpeners.Contains(text.Lower[token]) || !Ascii.IsValid(text.Lower[token]);
        for (int end = Math.Min(last, token + LongestSeat); mayBeSeat && end > token; end--)
        {
            TextSpan span = text.SpanOf(new(token, end));
            bool isFree = end >= last || (!text.IsCapitalized(end) && !taken[end] && text.Lower[end] is not ("-" or "'s" or "'"));
            if (isFree && Gazetteer.Core.TryFindMetonym(span.Slice(text.Text), out Metonym? metonym) && OfficeOf(metonym) is { } office)
            {
                return Make(new(token, end), new(token, end), office, null, OfficeStatus.Current, false);
            }
        }

        return CapitalAt(token, last);
    }

    // "Seoul's defence ministry", "the French foreign ministry", "Russia's Ministry of Defence"
    private OfficeMention? MinistryAt(int token)
    {
        int length = Ministries.MatchAt(text, token, out string? ministry);
        if (length == 0 || !Ministries.TryGet(ministry!, out string? titles))
        {
            return null;
        }

        int sentence = text.Sentences[text.SentenceOf[token]].First;
        int end = token > sentence && text.Lower[token - 1] is "'s" or "'" ? token - 1 : token;
        int country = vocabulary.JurisdictionBefore(text, end, sentence);
        TokenRange? place = country > 0 ? new(end - country, end) : null;
        string? name = place is { } range ? text.SpanOf(range).Slice(text.Text) : null;

        // Without a country only a ministry of a title that means one office by itself: "the State Department".
        Office? office = name is null && !text.IsCapitalized(token) ? null : FirstOffice(titles, name);
        return office is null ? null : Make(new(place?.First ?? token, token + length), new(token, token + length), office, place, OfficeStatus.Current, false);
    }

    private Office? FirstOffice(string titles, string? organisation)
    {
        foreach (string title in titles.Split('|'))
        {
            if (vocabulary.Table.FindOffice(title, organisation) is { } office)
            {
                return office;
            }
        }

        return null;
    }

    // "Berlin says", "Moscow wants": a capital that speaks or wants is its government.
    private OfficeMention? CapitalAt(int token, int last)
    {
        int length = vocabulary.JurisdictionAt(text, token);
        int verb = token + length;
        if (length == 0 || verb >= last || (token > 0 && text.SentenceOf[token - 1] == text.SentenceOf[token] && text.Classes[token - 1] is WordClass.Adposition)
            || !(Speech.Contains(text.Lower[verb]) || (PresentWords.Contains(text.Lower[verb]) && text.Lower[verb] is not ("is" or "are" or "has" or "have" or "faces" or "remains"))))
        {
            return null;
        }

        string name = text.SpanOf(new(token, verb)).Slice(text.Text);
        return vocabulary.Table.FindJurisdiction(name) is { } country && IsSeat(country, NameFolding.Fold(name)) && HeadOf(country.Name) is { } office
            ? Make(new(token, verb), new(token, verb), office, null, OfficeStatus.Current, false)
            : null;
    }

    private static bool IsSeat(Jurisdiction country, string folded)
    {
        foreach (string seat in country.Seats)
        {
            if (string.Equals(NameFolding.Fold(seat), folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Office? OfficeOf(Metonym metonym)
    {
        if (metonym.Country is not { } id || !Gazetteer.Core.TryGet(id, out Place? country))
        {
            return null;
        }

        TenureTable table = vocabulary.Table;
        return metonym.Power switch
        {
            "presidency" => table.FindOffice("president", country.Name),
            "government" => HeadOf(country.Name),
            "foreign ministry" => table.FindOffice("foreign minister", country.Name),
            "defence ministry" => table.FindOffice("defence minister", country.Name) ?? table.FindOffice("defense minister", country.Name) ?? table.FindOffice("defense secretary", country.Name),
            _ => null,
        };
    }

    private Office? HeadOf(string country) => vocabulary.Table.FindOfficeLoosely("leader", country)
        ?? HeadTitles.Select(title => vocabulary.Table.FindOffice(title, country)).FirstOrDefault(office => office is not null);

    private OfficeMention Make(TokenRange words, TokenRange title, Office office, TokenRange? place, OfficeStatus status, bool isPast)
    {
        OfficeTime time = times.At(words.First, words.End);
        return new(text.SpanOf(words), text.SentenceOf[words.First], status)
        {
            Pattern = OfficePattern.Reference,
            TitleSpan = text.SpanOf(words),
            Title = text.SpanOf(title).Slice(text.Text),
            Organisation = place is { } range ? text.SpanOf(range).Slice(text.Text) : null,
            OfficeId = office.Id,
            JurisdictionId = office.JurisdictionId,
            AsOf = time.AsOf,
            IsOutsidePresent = time.IsOutsidePresent || time.IsAway || isPast,
        };
    }

    private bool[] Taken(List<OfficeMention> found)
    {
        bool[] taken = ArrayPool<bool>.Shared.Rent(text.Count);
        taken.AsSpan(0, text.Count).Clear();
        foreach (OfficeMention mention in found)
        {
            TokenRange tokens = text.TokensIn(mention.Span);
            taken.AsSpan(tokens.First, tokens.Length).Fill(true);
        }

        for (int token = 0; token < text.Count; token++)
        {
            taken[token] |= persons.StartsAt(token) >= 0;
        }

        return taken;
    }
}
