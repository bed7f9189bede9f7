using System.Collections.Immutable;

using FactCheck.Articles;

namespace FactCheck.Checking.Rules.Events;

/// <summary>
/// The groups of digits and key letters that stand in a row from one place of a text on, one mark or space between two, and the number that they write. At most
/// <see cref="MostGroups"/> groups of <see cref="MostOfGroup"/> characters are read, so that a scan from every place of a text stays linear.
/// </summary>
internal readonly record struct TelephoneGroups(bool IsInternational, ImmutableArray<TextSpan> Groups)
{
    private const int MostGroups = 7;
    private const int MostOfGroup = 12;
    private const int AreaDigits = 3;
    private const int SubscriberDigits = 7;
    private const int LineDigits = 4;
    private const int FewestAbroad = 8;
    private const int MostAbroad = 13;
    private const int FewestNational = 9;
    private const int MostNational = 11;

    /// <summary>Whether a number may start here: behind no digit, letter or mark that makes it the end of something longer.</summary>
    public static bool MayStart(string text, int at)
    {
        bool opens = char.IsAsciiDigit(text[at]) || (text[at] is '+' or '(' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));
        if (!opens || at == 0)
        {
            return opens;
        }

        char before = text[at - 1];
        return !char.IsLetterOrDigit(before) && before is not ('-' or '/' or '+' or '$' or '£' or '€' or '#' or '_' or '@')
            && (before is not ('.' or ',') || at < 2 || !char.IsAsciiDigit(text[at - 2]));
    }

    /// <summary>Reads the groups from <paramref name="at"/> on.</summary>
    public static TelephoneGroups Read(string text, int at)
    {
        bool plus = text[at] == '+';
        ImmutableArray<TextSpan>.Builder groups = ImmutableArray.CreateBuilder<TextSpan>(MostGroups);
        int next = plus ? at + 1 : at;
        while (next >= 0 && groups.Count < MostGroups && GroupAt(text, next) is { } group)
        {
            groups.Add(group);
            next = NextAfter(text, group.End);
        }

        return new(plus, groups.ToImmutable());
    }

    /// <summary>The number that the groups begin with, or <see langword="null"/> when they are none.</summary>
    public TelephoneNumber? Number(string text)
    {
        if (Groups.Length == 0)
        {
            return null;
        }

        string first = DigitsOf(text, Groups[0]);
        return IsInternational && first is not "1" ? Abroad(text)
            : first.StartsWith('0') ? National(text)
            : NorthAmerican(text, first is "1" ? 1 : 0);
    }

    // "+44 20 7946 0958", "+44 (0)20 7946 0958"
    private TelephoneNumber? Abroad(string text) => Digits(text, FewestAbroad, MostAbroad) is { } found ? found with { Span = new(found.Span.Start - 1, found.Span.End) } : null;

    // "020 7946 0958": abroad it is dialled without the zero.
    private TelephoneNumber? National(string text) => Groups.Length > 1 && Digits(text, FewestNational, MostNational) is { } found ? found with { Digits = found.Digits[1..] } : null;

    // Groups of digits as long as the whole is not too long.
    private TelephoneNumber? Digits(string text, int fewest, int most)
    {
        string digits = "";
        int end = -1;
        foreach (TextSpan group in Groups)
        {
            string further = DigitsOf(text, group);
            if (HasLetters(text, group) || digits.Length + further.Length > most)
            {
                break;
            }

            // "+44 (0)20": dialled at home only.
            digits += further is "0" ? "" : further;
            end = group.End;
        }

        return digits.Length >= fewest && EndsThere(text, end) ? new(new(Groups[0].Start, end), digits) : null;
    }

    // "(440) 204-2105", "1-800-222-TIPS", "625-4000"
    private TelephoneNumber? NorthAmerican(string text, int at)
    {
        int start = IsInternational ? Groups[0].Start - 1 : Groups[0].Start;
        if (at < Groups.Length && IsCode(text, Groups[at]) && Subscriber(text, at + 1) is { } found)
        {
            return new(new(start, found.End), DigitsOf(text, Groups[at]) + found.Digits);
        }

        return at == 0 && Subscriber(text, 0) is { } local && IsHyphened(text) ? new(new(start, local.End), local.Digits) : null;
    }

    /// <summary>The seven digits of a subscriber from a group on; a word may be longer than the keys that count.</summary>
    private (string Digits, int End)? Subscriber(string text, int at)
    {
        string digits = "";
        bool letters = false;
        for (int i = at; i < Groups.Length; i++)
        {
            letters |= HasLetters(text, Groups[i]);
            digits += DigitsOf(text, Groups[i]);
            bool fits = letters || (i == at ? digits.Length == AreaDigits : digits.Length == SubscriberDigits);
            if (!fits)
            {
                return null;
            }

            if (digits.Length >= SubscriberDigits)
            {
                int end = letters ? EndOfWord(text, Groups[i].End) : Groups[i].End;
                return digits[0] >= '2' && EndsThere(text, end) ? (digits[..SubscriberDigits], end) : null;
            }
        }

        return null;
    }

    // "1-800-CRIME-TV": what follows the seventh key is for the eye only.
    private static int EndOfWord(string text, int end)
    {
        int next = end;
        while (next - end < MostOfGroup && next + 1 < text.Length && text[next] == '-' && char.IsAsciiLetterUpper(text[next + 1]))
        {
            next++;
            while (next - end < MostOfGroup && next < text.Length && char.IsAsciiLetterUpper(text[next]))
            {
                next++;
            }
        }

        return next;
    }

    private bool IsHyphened(string text) => Groups.Length > 1 && Groups[0].Length == AreaDigits && Groups[1].Length == LineDigits && text[Groups[0].End] == '-';

    private static bool IsCode(string text, TextSpan group)
    {
        string digits = DigitsOf(text, group);
        return digits.Length == AreaDigits && digits[0] >= '2' && !HasLetters(text, group);
    }

    private static string DigitsOf(string text, TextSpan group) => TelephoneNumber.OnKeypad(text.AsSpan(group.Start, group.Length));

    private static bool HasLetters(string text, TextSpan group) => text.AsSpan(group.Start, group.Length).ContainsAnyInRange('A', 'Z');

    /// <summary>Whether nothing follows that makes the number part of something longer.</summary>
    private static bool EndsThere(string text, int end) =>
        end >= text.Length || (!char.IsLetterOrDigit(text[end]) && !(text[end] is '-' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));

    /// <summary>A run of digits and capitals, with its parentheses.</summary>
    private static TextSpan? GroupAt(string text, int at)
    {
        bool opened = text[at] == '(';
        int end = opened ? at + 1 : at;
        int first = end;
        while (end < text.Length && end - first <= MostOfGroup && (char.IsAsciiDigit(text[end]) || (char.IsAsciiLetterUpper(text[end]) && !opened)))
        {
            end++;
        }

        if (end == first || end - first > MostOfGroup || (opened && (end >= text.Length || text[end] != ')')))
        {
            return null;
        }

        return new(at, opened ? end + 1 : end);
    }

    /// <summary>Where the next group starts behind one mark or space, or right behind a parenthesis; -1 when none does. Letters stand behind a mark only.</summary>
    private static int NextAfter(string text, int end)
    {
        if (end >= text.Length)
        {
            return -1;
        }

        if (text[end - 1] == ')' && char.IsAsciiDigit(text[end]))
        {
            return end;
        }

        bool spaced = text[end] is ' ' or '\u00A0';
        if ((!spaced && text[end] is not ('-' or '.' or '/' or '–' or '‑')) || end + 1 >= text.Length)
        {
            return -1;
        }

        char next = text[end + 1];
        bool goesOn = char.IsAsciiDigit(next) || (char.IsAsciiLetterUpper(next) && (!spaced || text[end - 1] == ')')) || (next == '(' && end + 2 < text.Length && char.IsAsciiDigit(text[end + 2]));
        return goesOn ? end + 1 : -1;
    }
}
