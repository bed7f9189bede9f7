namespace FactCheck.Language;

/// <content>Fractions: "half", "two thirds", "a quarter of a million", "… and a half".</content>
internal ref partial struct NumeralReader
{
    /// <summary>"a half", "a quarter million", "a quarter of"; "a quarter" alone is as often a coin, a street or three months.</summary>
    private bool ReadArticlePart(double value, out NumeralReading reading)
    {
        if (WordAt(start + 2) is { Role: NumberRole.Scale or NumberRole.Dozen } scale)
        {
            return Finish(value * scale.Value, 3, out reading);
        }

        reading = default;
        next = start + 2;
        return (IsAt(next, "of") || (EndsShare(next) && text.Lower[start + 1] is "half") || (IsLimited() && IsAt(next, "but"))) && FinishShare(value, out reading);
    }

    /// <summary>"half an hour" reads "half an", so that the unit follows; the second half of a match is no number.</summary>
    private bool ReadPart(string lower, double value, out NumeralReading reading)
    {
        reading = default;
        bool half = lower is "half";
        bool article = half && (IsAt(start + 1, "a") || IsAt(start + 1, "an"));
        int scaleAt = start + (article ? 2 : 1);
        if (WordAt(scaleAt) is { Role: NumberRole.Scale or NumberRole.Dozen } scale)
        {
            return Finish(value * scale.Value, scaleAt + 1 - start, out reading);
        }

        if (!half)
        {
            next = start + 1;
            return lower.Contains('-', StringComparison.Ordinal) && FinishShare(value, out reading);
        }

        bool named = start > first && (text.Lower[start - 1] is "the" or "other" or "latter" or "each" or "either" || WordAt(start - 1).Role is NumberRole.First);
        return (!named || IsAt(start + 1, "of")) && Finish(value, article ? 2 : 1, out reading, fraction: true);
    }

    /// <summary>A share that ends before <see cref="next"/>, with the scale that it may be of: "two-thirds of a million".</summary>
    private bool FinishShare(double share, out NumeralReading reading)
    {
        int scaleAt = IsAt(next, "of") && IsAt(next + 1, "a") ? next + 2 : next;
        if (WordAt(scaleAt) is { Role: NumberRole.Scale or NumberRole.Dozen } scale)
        {
            return Finish(share * scale.Value, scaleAt + 1 - start, out reading);
        }

        return Finish(share, next - start, out reading, fraction: true);
    }

    /// <summary>"one third", "two thirds", "three quarters of", "fifty-four hundredths": what <paramref name="upper"/> becomes by the words behind it.</summary>
    private double? ReadShare(double upper)
    {
        if (!double.IsInteger(upper) || Denominator(next, upper) is not { Length: > 0 } below || !IsShare(below, upper))
        {
            return null;
        }

        next += below.Length;
        return upper / below.Value;
    }

    /// <summary>Whether the denominator at <see cref="next"/> is one: "three quarters" are as often parts of a year or of a game, and "one third" may be a place.</summary>
    private readonly bool IsShare((double Value, int Length) below, double upper) => below.Value switch
    {
        2 or 4 => IsAt(next + below.Length, "of") || WordAt(next + below.Length).Role == NumberRole.Scale || (upper < below.Value && EndsShare(next + below.Length) && !IsStretch()) || (upper is 1 && IsLimited() && IsAt(next + below.Length, "and")),
        _ => true,
    };

    private readonly bool IsStretch() => start > first && text.Lower[start - 1] is not ("by" or "about" or "nearly" or "almost" or "over" or "than" or "to" or "roughly" or "some");

    /// <summary>The denominator at <paramref name="token"/>: "thirds", "twenty-firsts", "twenty firsts", and after one a singular, "third", "twentieth".</summary>
    private readonly (double Value, int Length) Denominator(int token, double upper)
    {
        NumberWord word = WordAt(token);
        if (word.Role == NumberRole.Ten && WordAt(token + 1) is { Role: NumberRole.Parts, Value: < 0.5 } parts && parts.Value > 0.1 - 1e-9)
        {
            return (word.Value + Math.Round(1 / parts.Value), 2);
        }

        if (word.Role == NumberRole.Ten && IsAt(token + 1, "firsts"))
        {
            return (word.Value + 1, 2);
        }

        return word.Role switch
        {
            NumberRole.Parts => (1 / word.Value, 1),
            NumberRole.Part when upper is 1 && (IsAt(token + 1, "of") || EndsShare(token + 1) || (IsLimited() && IsAt(token + 1, "and"))) && text.Lower[token] is not "half" => (1 / word.Value, 1),
            NumberRole.First when upper is 1 && word.Value > 2 => (word.Value, 1),
            NumberRole.Tenth when upper is 1 && EndsShare(token + 1) => (word.Value, 1),
            _ => default,
        };
    }

    /// <summary>Whether nothing follows that a singular denominator could order: "a third of them", "fell by a third.".</summary>
    private readonly bool EndsShare(int token) =>
        token >= end || text.Lower[token] is "of" || (text.Classes[token] == WordClass.Punctuation && (start == first || text.Lower[start - 1] is "by" or "than" or "and" or "to" or "nearly" or "almost" or "about" || IsLimited()));

    /// <summary>"above one quarter", "below a half".</summary>
    private readonly bool IsLimited() => start > first && text.Lower[start - 1] is "above" or "below" or "over" or "under" or "than";

    /// <summary>Whether the number at <paramref name="token"/>, behind "and", is a share less than one: "… and two thirds".</summary>
    private readonly bool IsMixedShare(int token)
    {
        var reader = new NumeralReader(text, token);
        bool ordinal = false;
        double upper = reader.Accumulate(0, NumberRole.None, ref ordinal);
        return !ordinal && reader.Denominator(reader.next, upper) is { Length: > 0 } below && upper < below.Value;
    }

    /// <summary>"… and a half", "… and three-quarters", "… and two thirds". Behind a million or more the share is of that: "a million and a half".</summary>
    private double AndPart(double value)
    {
        if (!IsAt(next, "and") || next + 1 >= end)
        {
            return value;
        }

        // "three hundred and two dozens" adds them up.
        if (WordAt(next + 1) is { Role: NumberRole.One or NumberRole.Teen, Value: > 0 } dozens && IsAt(next + 2, "dozens") && WordAt(next - 1).Role is NumberRole.Hundred or NumberRole.Scale)
        {
            next += 3;
            return value + (12 * dozens.Value);
        }

        double unit = WordAt(next - 1) is { Role: NumberRole.Scale, Value: >= 1e6 } scale ? scale.Value : 1;
        (double share, int after) = ShareAfterAnd(next + 1);
        if (share <= 0)
        {
            return value;
        }

        next = after;
        if (WordAt(next) is { Role: NumberRole.Scale } own && unit > 1)
        {
            next++;
            return value + (share * own.Value);
        }

        return value + (share * unit);
    }

    private readonly (double Share, int Next) ShareAfterAnd(int token)
    {
        bool one = IsAt(token, "a") || IsAt(token, "one");
        int part = one ? token + 1 : token;
        NumberWord word = WordAt(part);
        if (word.Role == NumberRole.Part && (one || text.Lower[part] is not ("half" or "quarter")))
        {
            return (word.Value, part + 1);
        }

        if (one && word is { Role: NumberRole.First or NumberRole.Tenth, Value: > 2 } && (part + 1 >= end || text.Classes[part + 1] == WordClass.Punctuation))
        {
            return (1 / word.Value, part + 1);
        }

        if (WordAt(token).Role is not (NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole))
        {
            return default;
        }

        var reader = new NumeralReader(text, token);
        bool ordinal = false;
        double upper = reader.Accumulate(0, NumberRole.None, ref ordinal);
        return !ordinal && reader.Denominator(reader.next, upper) is { Length: > 0 } below && upper < below.Value
            ? (upper / below.Value, reader.next + below.Length)
            : default;
    }
}
