using System.Collections.Immutable;

using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Links "the two leaders", "both men", "the pair" to the two persons whom this sentence names, the one before puts together, the headline names, the same
/// words meant before, or an earlier sentence or the lead names: in this order. Where an office is said ("the two presidents"), persons known to have held none of that kind do not count.
/// </summary>
internal sealed class GroupLinker(NameTokens tokens, MentionBook book, List<DraftEntity> entities, TenureTable tenures)
{
    private const int SentencesBack = 8;

    private const int HeadlineLines = 3;

    private const int LeadSentences = 8;

    private static readonly LexiconTable Nouns = LexiconTable.Load("Extraction/Names/group-nouns.lexicon");

    private readonly Dictionary<(int, int), DraftEntity> groups = [];

    // The group that was meant last.
    private DraftEntity? last;

    public void Link()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            int noun = NounAfter(i);
            if (noun < 0)
            {
                continue;
            }

            int length = Nouns.MatchAt(tokens.Text, noun, out string? key);
            if (length == 0 && !tokens.Is(noun, "pair") && !tokens.Is(noun, "duo"))
            {
                continue;
            }

            string office = key is not null && Nouns.TryGet(key, out string? held) ? held : "-";
            int end = noun + Math.Max(1, length);
            book.Add(i, end, EntityKind.Group, NameForm.Description, Members(i, office)?.Id ?? -1);
            i = end - 1;
        }
    }

    // The token after "the two", "both", "the"; -1 when nothing of the kind begins here.
    private int NounAfter(int token)
    {
        bool both = tokens.Text.Lower[token] is "both";
        if (!both && tokens.Text.Lower[token] is not "the")
        {
            return -1;
        }

        int end = tokens.Text.Sentences[tokens.Text.SentenceOf[token]].End;
        if (both)
        {
            int next = tokens.Is(token + 1, "the") ? token + 2 : token + 1;
            return next < end ? next : -1;
        }

        if (token + 1 >= end)
        {
            return -1;
        }

        bool two = tokens.Is(token + 1, "two") || tokens.Is(token + 1, "2");
        return two ? (token + 2 < end ? token + 2 : -1) : tokens.Is(token + 1, "pair") || tokens.Is(token + 1, "duo") ? token + 1 : -1;
    }

    private DraftEntity? Members(int token, string office)
    {
        int sentence = tokens.Text.SentenceOf[token];
        DraftEntity? found = TwoIn(sentence, token, office) ?? (sentence > 0 ? TwoTogetherIn(sentence - 1, token, office) : null) ?? InHeadline(token, office);
        if (found is null && last is not null && last.Members.All(member => MayHold(entities[member], office)))
        {
            return last;
        }

        for (int back = 1; found is null && back <= SentencesBack && sentence - back >= 0; back++)
        {
            found = TwoIn(sentence - back, token, office);
        }

        found ??= InLead(token, office);
        last = found ?? last;
        return found;
    }

    // Those whom the story is about: the first sentence of prose that puts two together.
    private DraftEntity? InLead(int token, string office)
    {
        for (int line = 0; line < Math.Min(LeadSentences, tokens.Text.SentenceOf[token]); line++)
        {
            if (TwoTogetherIn(line, token, office) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private DraftEntity? InHeadline(int token, string office)
    {
        DraftEntity? found = null;
        for (int line = 0; found is null && line < Math.Min(HeadlineLines, tokens.Text.SentenceOf[token]); line++)
        {
            found = tokens.StyleOfSentence(line) == LineStyle.Prose && line > 0 ? null : TwoIn(line, token, office);
        }

        return found;
    }

    // "Trump and Putin", "Trump met with Putin": the sentence itself puts the two together.
    private DraftEntity? TwoTogetherIn(int sentence, int before, string office)
    {
        TokenRange range = tokens.Text.Sentences[sentence];
        for (int i = range.First; i < range.End; i++)
        {
            if (tokens.Text.Lower[i] is "and" or "with" or "between")
            {
                return TwoIn(sentence, before, office);
            }
        }

        return null;
    }

    private DraftEntity? TwoIn(int sentence, int before, string office)
    {
        List<DraftEntity> persons = book.PersonsIn(sentence, before);
        persons.RemoveAll(person => !MayHold(person, office));
        return persons.Count == 2 ? GroupOf(persons[0], persons[1]) : null;
    }

    private bool MayHold(DraftEntity person, string office)
    {
        if (office is "-" || person.KnowledgeId is not { } id)
        {
            return true;
        }

        foreach (Tenure tenure in tenures.TenuresOf(id))
        {
            if (tenures.FindOffice(tenure.OfficeId) is { } held
                && (held.Title.Contains(office, StringComparison.OrdinalIgnoreCase) || held.Aliases.Contains(office, StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private DraftEntity GroupOf(DraftEntity one, DraftEntity other)
    {
        (DraftEntity first, DraftEntity second) = one.Id < other.Id ? (one, other) : (other, one);
        if (!groups.TryGetValue((first.Id, second.Id), out DraftEntity? group))
        {
            ImmutableArray<string> keys = [.. new[] { first.Key, second.Key }.Order(StringComparer.Ordinal)];
            group = new(entities.Count, EntityKind.Group)
            {
                Name = first.Name + " and " + second.Name,
                Key = string.Join(" + ", keys),
                Members = [first.Id, second.Id],
            };
            entities.Add(group);
            groups.Add((first.Id, second.Id), group);
        }

        return group;
    }
}
