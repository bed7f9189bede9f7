namespace FactCheck.Language;

/// <summary>One reading of a number from one token on.</summary>
internal ref struct NumeralReader
{
    private readonly AnalyzedText text;
    private readonly int start;
    private readonly int end;
    private int next;

    public NumeralReader(AnalyzedText text, int token)
    {
        this.text = text;
        start = next = token;
        end = text.Sentences[text.SentenceOf[token]].End;
    }

    public bool TryRead(out NumeralReading reading)
    {
        reading = default;
        string lower = text.Lower[start];
        if (DigitNumerals.TryRead(lower, FollowsCurrency(text, start), out NumberWord digits))
        {
            return ReadDigits(digits, out reading);
        }

        if (lower is "a" or "an")
        {
            return start + 1 < end && ReadAfterArticle(out reading);
        }

        NumberWord word = NumberWords.Find(lower);
        return word.Role switch
        {
            NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole => !IsPronounOne(lower) && ReadCardinal(out reading),
            NumberRole.Hundred when word.Value > 100 => ReadCardinal(out reading),
            NumberRole.Hundred or NumberRole.Scale => false,
            NumberRole.Dozen => Finish(word.Value, 1, out reading),
            NumberRole.First or NumberRole.Tenth => !IsTimeUnit(lower) && Finish(word.Value, 1, out reading, ordinal: true),
            NumberRole.Part => ReadPart(lower, word.Value, out reading),
            NumberRole.Few => lower is not ("couple" or "handful") && ReadVague(word.Value, 1, out reading),
            NumberRole.Many => ReadMany(lower, word.Value, out reading),
            _ => false,
        };
    }

    public static bool FollowsCurrency(AnalyzedText text, int token) =>
        token > 0 && text.Raw(token - 1) is [.., '$' or '£' or '€' or '¥' or '₹' or '₽' or '₴'];

    private bool ReadDigits(NumberWord digits, out NumeralReading reading)
    {
        if (digits.Role == NumberRole.Tenth)
        {
            return Finish(digits.Value, 1, out reading, ordinal: true);
        }

        next = start + 1;
        double value = digits.Value;
        if (next < end && DigitNumerals.TryRead(text.Lower[next], afterCurrency: false, out NumberWord share) && share.Role == NumberRole.Part)
        {
            value += share.Value;
            next++;
        }

        value = Scaled(AndPart(value));
        return Finish(value, next - start, out reading, fraction: digits.Role == NumberRole.Part && value < 1);
    }

    /// <summary>"a hundred and five", "a dozen", "a couple of hundred", "a few", "a third of".</summary>
    private bool ReadAfterArticle(out NumeralReading reading)
    {
        reading = default;
        NumberWord word = WordAt(start + 1);
        string lower = text.Lower[start + 1];
        switch (word.Role)
        {
            case NumberRole.Hundred or NumberRole.Scale:
                return ReadCardinal(out reading);
            case NumberRole.Dozen:
                return Finish(word.Value, 2, out reading);
            case NumberRole.Few:
                return ReadVague(word.Value, 2, out reading);
            case NumberRole.Part:
                if (WordAt(start + 2) is { Role: NumberRole.Scale or NumberRole.Dozen } scale)
                {
                    return Finish(word.Value * scale.Value, 3, out reading);
                }

                return IsAt(start + 2, "of") && lower is not "couple" && Finish(word.Value, 2, out reading, fraction: true);
            case NumberRole.First when word.Value > 2 && IsAt(start + 2, "of"):
                return Finish(1 / word.Value, 2, out reading, fraction: true);
            case NumberRole.Whole:
                return lower.StartsWith("half-", StringComparison.Ordinal) && Finish(word.Value, 2, out reading);
            default:
                return false;
        }
    }

    /// <summary>"two", "twenty-one", "one hundred and five", "two and a half million", "hundred and first".</summary>
    private bool ReadCardinal(out NumeralReading reading)
    {
        double total = 0, current = 0, lastScale = double.PositiveInfinity;
        NumberRole last = NumberRole.None;
        bool ordinal = false;
        if (text.Lower[next] is "a" or "an")
        {
            current = 1;
            last = NumberRole.One;
            next++;
        }

        for (; next < end && !ordinal; next++)
        {
            NumberWord word = WordAt(next);
            if (word.Role == NumberRole.None && text.Lower[next] is "and" && last is NumberRole.Hundred or NumberRole.Scale && next + 1 < end
                && WordAt(next + 1).Role is NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole)
            {
                continue;
            }

            bool opens = last is NumberRole.None or NumberRole.Hundred or NumberRole.Scale;
            if (word.Role is NumberRole.One && (opens || last == NumberRole.Ten)
                || (word.Role is NumberRole.Teen or NumberRole.Ten or NumberRole.Whole && opens))
            {
                current += word.Value;
            }
            else if (word.Role == NumberRole.Hundred && (last is NumberRole.One or NumberRole.Teen or NumberRole.Whole || word.Value > 100 && opens))
            {
                current = word.Value > 100 ? word.Value : current * 100;
            }
            else if (word.Role == NumberRole.Scale && last is not (NumberRole.None or NumberRole.Scale) && word.Value < lastScale)
            {
                total += current * word.Value;
                lastScale = word.Value;
                current = 0;
            }
            else if (word.Role == NumberRole.First && last == NumberRole.Ten && word.Value < 10)
            {
                current += word.Value;
                ordinal = true;
            }
            else
            {
                break;
            }

            last = word.Role;
        }

        double value = total + current;
        if (ordinal)
        {
            return Finish(value, next - start, out reading, ordinal: true);
        }

        if (ReadShare(value) is { } share)
        {
            return Finish(share, next - start, out reading, fraction: true);
        }

        return Finish(Scaled(AndPart(value)), next - start, out reading);
    }

    /// <summary>"one third", "two thirds", "three quarters of".</summary>
    private double? ReadShare(double upper)
    {
        if (upper >= 20 || next != start + 1 || next >= end)
        {
            return null;
        }

        NumberWord word = WordAt(next);
        bool reads = word.Role switch
        {
            NumberRole.Parts => word.Value < 0.25 || text.Lower[next] is "thirds" || IsAt(next + 1, "of"),
            NumberRole.Part => upper == 1 && IsAt(next + 1, "of"),
            NumberRole.First => upper == 1 && word.Value > 2,
            _ => false,
        };
        if (!reads)
        {
            return null;
        }

        next++;
        return word.Role == NumberRole.First ? upper / word.Value : upper * word.Value;
    }

    /// <summary>"half an hour" reads "half an", so that the unit follows; the second half of a match is no number.</summary>
    private bool ReadPart(string lower, double value, out NumeralReading reading)
    {
        reading = default;
        if (lower is not "half")
        {
            return lower.Contains('-', StringComparison.Ordinal) && Finish(value, 1, out reading, fraction: true);
        }

        bool article = IsAt(start + 1, "a") || IsAt(start + 1, "an");
        int scaleAt = start + (article ? 2 : 1);
        if (WordAt(scaleAt) is { Role: NumberRole.Scale or NumberRole.Dozen } scale)
        {
            return Finish(value * scale.Value, scaleAt + 1 - start, out reading);
        }

        bool named = start > 0 && (text.Lower[start - 1] is "the" or "other" or "latter" or "each" or "either" || WordAt(start - 1).Role is NumberRole.First);
        return (!named || IsAt(start + 1, "of")) && Finish(value, article ? 2 : 1, out reading, fraction: true);
    }

    private bool ReadVague(double value, int length, out NumeralReading reading)
    {
        next = start + length;
        int scaleAt = IsAt(next, "of") ? next + 1 : next;
        if (WordAt(scaleAt) is { Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen } scale)
        {
            value *= scale.Value;
            next = scaleAt + 1;
            value = Scaled(value);
        }

        return Finish(value, next - start, out reading, vague: true);
    }

    /// <summary>"dozens", "tens of thousands", "hundreds of millions".</summary>
    private bool ReadMany(string lower, double value, out NumeralReading reading)
    {
        reading = default;
        if (IsAt(start + 1, "of") && WordAt(start + 2) is { Role: NumberRole.Many, Value: >= 2000 } scale)
        {
            return Finish(value * scale.Value / 2, 3, out reading, vague: true);
        }

        bool needsOf = lower is "tens" or "scores";
        return lower is not "tens" && (!needsOf || IsAt(start + 1, "of")) && Finish(value, 1, out reading, vague: true);
    }

    /// <summary>"… and a half", "… and three-quarters".</summary>
    private double AndPart(double value)
    {
        if (!IsAt(next, "and"))
        {
            return value;
        }

        int part = IsAt(next + 1, "a") || IsAt(next + 1, "one") ? next + 2 : next + 1;
        if (part >= end || WordAt(part) is not { Role: NumberRole.Part } share || (part == next + 1 && text.Lower[part] is "half" or "quarter"))
        {
            return value;
        }

        next = part + 1;
        return value + share.Value;
    }

    private double Scaled(double value)
    {
        while (WordAt(next) is { Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen } scale)
        {
            value *= scale.Value;
            next++;
        }

        return value;
    }

    /// <summary>"second" is a time unit after a number, after "per", and after "a" or "every" with no noun behind it.</summary>
    private readonly bool IsTimeUnit(string lower)
    {
        if (lower is not "second" || start == text.Sentences[text.SentenceOf[start]].First)
        {
            return false;
        }

        string before = text.Lower[start - 1];
        if (before is "per" or "split" || WordAt(start - 1).Role is NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole or NumberRole.Part or NumberRole.Few
            || DigitNumerals.TryRead(before, afterCurrency: false, out _))
        {
            return true;
        }

        return before is "a" or "every" or "each" or "an" && !IsNominal(start + 1);
    }

    /// <summary>"one" is a pronoun after "no" or "this", and where no thing is counted: "the one who", "one should".</summary>
    private readonly bool IsPronounOne(string lower)
    {
        if (lower is not "one")
        {
            return false;
        }

        bool first = start == text.Sentences[text.SentenceOf[start]].First;
        string before = first ? string.Empty : text.Lower[start - 1];
        if (before is "no" or "any" or "every" or "some" or "another" or "which")
        {
            return true;
        }

        if (start + 1 >= end)
        {
            return true;
        }

        string after = text.Lower[start + 1];
        if (after is "another" or "'s" or "should" or "must" or "can" or "could" or "would" or "might" or "may" or "who" or "that")
        {
            return true;
        }

        bool chosen = before is "the" or "this" or "that" or "each" or "only" || (!first && text.Classes[start - 1] is WordClass.Adjective);
        return chosen && !IsNominal(start + 1) && after is not "of";
    }

    private readonly bool IsNominal(int token) => token < end
        && text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Numeral
        && text.Lower[token] is not ("later" or "ago" or "earlier");

    private readonly bool IsAt(int token, string lower) => token < end && string.Equals(text.Lower[token], lower, StringComparison.Ordinal);

    private readonly NumberWord WordAt(int token) => token >= 0 && token < end ? NumberWords.Find(text.Lower[token]) : default;

    private readonly bool Finish(double value, int length, out NumeralReading reading, bool ordinal = false, bool vague = false, bool fraction = false)
    {
        reading = new(value, new(start, start + length), ordinal, vague, fraction);
        return true;
    }
}
