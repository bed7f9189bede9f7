using System.Globalization;

using FactCheck.Language;

namespace FactCheck.Extraction.Names;

/// <summary>
/// Links "the 34-year-old" to the person whom the article gives that age: "Jane Doe, 34, said", "34-year-old Jane Doe". Where two persons have it, or none, nothing is
/// linked. Ages are read from the words right beside a name only.
/// </summary>
internal sealed class AgeLinker(NameTokens tokens, MentionBook book)
{
    private const string Suffix = "-year-old";
    private const int LongestNoun = 3;
    private const int Nobody = -2;

    // The one person of each age; Nobody where there are several.
    private readonly Dictionary<int, int> byAge = [];

    public void Link(IReadOnlyList<NameCandidate> candidates)
    {
        foreach (NameCandidate candidate in candidates)
        {
            if (candidate is { Kind: EntityKind.Person, Entity: >= 0 } && AgeBeside(candidate) is { } age)
            {
                byAge[age] = byAge.TryGetValue(age, out int known) && known != candidate.Entity ? Nobody : candidate.Entity;
            }
        }

        for (int i = 1; byAge.Count > 0 && i < tokens.Count; i++)
        {
            if (tokens.Is(i - 1, "the") && AgeIn(tokens.Text.Lower[i]) is { } age && byAge.TryGetValue(age, out int person) && person >= 0)
            {
                int end = EndOf(i);
                if (end > 0)
                {
                    book.Add(i - 1, end, EntityKind.Person, NameForm.Description, person);
                }
            }
        }
    }

    // "Jane Doe, 34,", "Jane Doe (34)", "Jane Doe, aged 34", "Jane Doe, a 34-year-old nurse"; "34-year-old [nurse] Jane Doe".
    private int? AgeBeside(NameCandidate candidate)
    {
        int before = candidate.Title.Length > 0 ? candidate.Title.First - 1 : candidate.First - 1;
        for (int steps = 0; steps < LongestNoun && before >= 0 && AgeIn(tokens.Text.Lower[before]) is null && IsPlainNoun(before); steps++)
        {
            before--;
        }

        if (before >= 0 && AgeIn(tokens.Text.Lower[before]) is { } attributed)
        {
            return attributed;
        }

        int at = candidate.End;
        if (at + 2 >= tokens.Count || !(tokens.Is(at, ",") || tokens.Is(at, "(")))
        {
            return null;
        }

        at++;
        if (tokens.Is(at, "aged") || tokens.Is(at, "age"))
        {
            at++;
        }
        else if (tokens.Is(at, "a") || tokens.Is(at, "an"))
        {
            return at + 1 < tokens.Count ? AgeIn(tokens.Text.Lower[at + 1]) : null;
        }

        bool closes = at + 1 < tokens.Count && tokens.Text.Lower[at + 1] is "," or ")" or "." or ";";
        return closes ? Number(tokens.Text.Raw(at)) : null;
    }

    // The description ends with the age or with a noun for a person: "the 34-year-old man"; before a name or a thing it is none.
    private int EndOf(int age)
    {
        int next = age + 1;
        if (next < tokens.Count && tokens.Has(next, WordTraits.PersonNoun))
        {
            next++;
        }

        bool goesOn = next < tokens.Count && tokens.Text.SentenceOf[next] == tokens.Text.SentenceOf[age]
            && (tokens.IsCapital(next) || tokens.Text.Classes[next] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Numeral || tokens.Is(next, "'s"));
        return goesOn ? -1 : next;
    }

    private bool IsPlainNoun(int token) => tokens.Text.Classes[token] is WordClass.Noun or WordClass.Adjective && !tokens.IsCapital(token);

    private static int? AgeIn(string lower) => lower.EndsWith(Suffix, StringComparison.Ordinal) ? Number(lower.AsSpan(0, lower.Length - Suffix.Length)) : null;

    private static int? Number(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 or 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age is > 0 and < 125 ? age : null;
}
