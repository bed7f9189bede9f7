using System.Text;

using FactCheck.Articles;

namespace FactCheck.Checking.Rules.Events;

/// <summary>In what two telephone numbers that may be one differ.</summary>
internal enum TelephoneDifference
{
    /// <summary>Two neighbouring digits changed places.</summary>
    Transposition,

    /// <summary>One of the first digits of the subscriber's number.</summary>
    OneDigit,

    /// <summary>One of the last two digits, by which the lines of one office differ too.</summary>
    OneEndDigit,

    /// <summary>Two digits.</summary>
    TwoDigits,
}

/// <summary>A telephone number as an article writes it: "(440) 204-2105", "+44 20 7946 0958", "1-800-222-TIPS".</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Digits">Its digits without the prefix for long distance; letters stand for the digits of their keys.</param>
internal readonly record struct TelephoneNumber(TextSpan Span, string Digits)
{
    /// <summary>Within so many last digits a slip of the pen makes another number of the same exchange.</summary>
    private const int LocalDigits = 7;
    private const int EndDigits = 2;

    /// <summary>Whether both are written for one line: one may leave out the code of area or country.</summary>
    public bool IsSameAs(TelephoneNumber other) => IsTailOf(Digits, other.Digits) || IsTailOf(other.Digits, Digits);

    /// <summary>How the two differ by a slip; <see langword="null"/> when they are one, or plainly two.</summary>
    public TelephoneDifference? Compare(TelephoneNumber other)
    {
        if (Digits.Length < LocalDigits || other.Digits.Length < LocalDigits || !SharesArea(other))
        {
            return null;
        }

        ReadOnlySpan<char> left = Digits.AsSpan(Digits.Length - LocalDigits);
        ReadOnlySpan<char> right = other.Digits.AsSpan(other.Digits.Length - LocalDigits);
        int count = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < LocalDigits; i++)
        {
            if (left[i] != right[i])
            {
                count++;
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return count switch
        {
            1 => first < LocalDigits - EndDigits ? TelephoneDifference.OneDigit : TelephoneDifference.OneEndDigit,
            2 => last == first + 1 && left[first] == right[last] && left[last] == right[first] ? TelephoneDifference.Transposition : TelephoneDifference.TwoDigits,
            _ => null,
        };
    }

    /// <summary>The telephone numbers of a text, in order. Reads on from every start over a bounded stretch only.</summary>
    public static IEnumerable<TelephoneNumber> In(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            if (TelephoneGroups.MayStart(text, at) && TelephoneGroups.Read(text, at).Number(text) is { } number)
            {
                yield return number;
                at = number.Span.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The digits of the keys that the letters stand on; other characters are left out.</summary>
    internal static string OnKeypad(ReadOnlySpan<char> written)
    {
        const string Keys = "22233344455566677778889999";
        var digits = new StringBuilder(written.Length);
        foreach (char character in written)
        {
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
            }
            else if (char.IsAsciiLetterUpper(character))
            {
                digits.Append(Keys[character - 'A']);
            }
        }

        return digits.ToString();
    }

    private bool SharesArea(TelephoneNumber other)
    {
        string left = Digits[..^LocalDigits];
        string right = other.Digits[..^LocalDigits];
        return IsTailOf(left, right) || IsTailOf(right, left);
    }

    private static bool IsTailOf(string tail, string whole) => whole.EndsWith(tail, StringComparison.Ordinal);
}
