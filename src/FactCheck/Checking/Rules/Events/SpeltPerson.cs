using System.Globalization;

using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Graph;
using FactCheck.Values;

namespace FactCheck.Checking.Rules.Events;

/// <summary>A person's name as it stands, in full: its words without initials, titles in short form and "Jr.".</summary>
/// <param name="Article">The index of the article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Words">The words, folded.</param>
internal sealed record SpeltPerson(int Article, TextSpan Span, int Sentence, string[] Words)
{
    private const string YearOld = "-year-old";

    private static readonly string[] SoleOffices = ["police chief", "chief of police", "sheriff", "mayor", "coroner", "district attorney", "medical examiner"];

    /// <summary>Whether it was recognised as a person's; misspelt names are taken for organisations more often than others.</summary>
    public bool IsPerson { get; private init; }

    /// <summary>The age that stands right beside the name: 24 of "Ann Lee, 24," and of "24-year-old Ann Lee"; <see langword="null"/> when none does.</summary>
    public int? Age { get; private init; }

    /// <summary>The office right before the name that one person at a time holds: "police chief"; <see langword="null"/> when none stands there.</summary>
    public string? SoleOffice { get; private init; }

    public string Given => Words[0];

    public string Surname => Words[^1];

    /// <summary>The persons that an article names by at least two words, outside bylines.</summary>
    public static IEnumerable<SpeltPerson> In(FactGraph graph, int index)
    {
        ExtractedArticle article = graph.Articles[index];
        foreach (NameMention name in article.Names)
        {
            if (name is not { Kind: EntityKind.Person or EntityKind.Organisation, Form: NameForm.Name } || !HasBlank(article.Article.Text, name.Span) || Bylines.IsBylineSentence(article, article.Sentences[name.Sentence]))
            {
                continue;
            }

            string[] words = WordsOf(article.TextOf(name.Span));
            bool isPerson = name.Kind == EntityKind.Person;
            if (words.Length >= 2 && (isPerson || words.Length == 2))
            {
                yield return new(index, name.Span, name.Sentence, words)
                {
                    IsPerson = isPerson,
                    Age = AgeBeside(article.Article.Text, name.Span),
                    SoleOffice = OfficeBefore(article.Article.Text, name.Span),
                };
            }
        }
    }

    /// <summary>Whether a name has several words; asked first, for most have one.</summary>
    internal static bool HasBlank(string text, TextSpan name) => text.AsSpan(name.Start, name.Length).ContainsAny(' ', '\n');

    // A name may have taken the title in: "Harrow Police Chief Ann Lee".
    private static string? OfficeBefore(string text, TextSpan name)
    {
        ReadOnlySpan<char> whole = text.AsSpan(name.Start, name.Length);
        int surname = whole.LastIndexOf(' ');
        int given = surname < 0 ? -1 : whole[..surname].LastIndexOf(' ');
        ReadOnlySpan<char> before = text.AsSpan(0, name.Start + Math.Max(given, 0)).TrimEnd();
        foreach (string office in SoleOffices)
        {
            if (before.EndsWith(office, StringComparison.OrdinalIgnoreCase) && (before.Length == office.Length || !char.IsLetter(before[^(office.Length + 1)]))
                && !before[..^office.Length].TrimEnd().EndsWith("former", StringComparison.OrdinalIgnoreCase))
            {
                return office is "chief of police" ? "police chief" : office;
            }
        }

        return null;
    }

    private static int? AgeBeside(string text, TextSpan name)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, name.Start).TrimEnd();
        if (before.EndsWith(YearOld, StringComparison.Ordinal))
        {
            before = before[..^YearOld.Length];
            return before.Length >= 2 && int.TryParse(before[^2..], NumberStyles.None, CultureInfo.InvariantCulture, out int led) ? led : null;
        }

        ReadOnlySpan<char> after = text.AsSpan(name.End);
        return after.Length > 4 && after[0] == ',' && after[1] == ' ' && !char.IsDigit(after[4]) && int.TryParse(after.Slice(2, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int age)
            ? age
            : null;
    }

    /// <summary>The words of a name that tell who is meant, folded.</summary>
    internal static string[] WordsOf(string name) =>
    [
        .. NameSpelling.Fold(name)
            .Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.EndsWith('.') && !word.StartsWith('"'))
            .Select(WithoutPossessive)
            .Where(word => word.Length > 1 && word.All(c => char.IsLetter(c) || c is '-' or '\'') && word is not ("jr" or "sr" or "ii" or "iii" or "iv")),
    ];

    internal static string WithoutPossessive(string word)
    {
        string plain = word.Trim(',', '\'', '"', '”', '“');
        return plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain;
    }
}
