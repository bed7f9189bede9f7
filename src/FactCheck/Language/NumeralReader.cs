namespace FactCheck.Language;

/// <summary>One reading of a number from one token on: whole numbers, decimals and vague words. Fractions are read in the other part.</summary>
internal ref partial struct NumeralReader
{
    private readonly AnalyzedText text;
    private readonly int first;
    private readonly int start;
    private readonly int end;
    private int next;

    public NumeralReader(AnalyzedText text, int token)
    {
        TokenRange sentence = text.Sentences[text.SentenceOf[token]];
        this.text = text;
        start = next = token;
        first = sentence.First;
        end = sentence.End;
    }

    public bool TryRead(out NumeralReading reading)
    {
        reading = default;
        string lower = text.Lower[start];
        if (lower is "a" or "an")
        {
            return start + 1 < end && ReadAfterArticle(out reading);
        }

        NumberWord word = TokenAt(start);
        if (word.Role != NumberRole.None && !char.IsAsciiLetter(lower[0]))
        {
            return ReadDigits(word, out reading);
        }

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
        double value = digits.Role == NumberRole.Whole ? Grouped(digits.Value) : digits.Value;
        if (digits.Role == NumberRole.Whole && double.IsInteger(value) && next < end && DigitNumerals.MixedPart(text.Lower[next]) is > 0 and double share)
        {
            value += share;
            next++;
        }

        if (WordAt(next).Role is NumberRole.Hundred or NumberRole.Scale)
        {
            bool ordinal = false;
            value = Accumulate(value, NumberRole.Whole, ref ordinal);
            return ordinal ? Finish(value, next - start, out reading, ordinal: true) : Finish(Scaled(AndPart(value)), next - start, out reading);
        }

        double scaled = Scaled(AndPart(value));
        bool fraction = digits.Role == NumberRole.Part && scaled < 1;
        return fraction ? FinishShare(scaled, out reading) : Finish(scaled, next - start, out reading);
    }

    /// <summary>"1 234 567": groups of three digits with one space between them. A single group counts only when it is "000", for two numbers may stand side by side.</summary>
    private double Grouped(double value)
    {
        if (text.Spans[start].Length > 3 || !double.IsInteger(value))
        {
            return value;
        }

        int groups = 0;
        double grouped = value;
        int token = start + 1;
        for (; token < end && IsGroup(token) && groups < 5; token++, groups++)
        {
            grouped = (grouped * 1000) + TokenAt(token).Value;
        }

        if (groups == 0 || (groups == 1 && text.Lower[token - 1] is not "000" && text.Text[text.Spans[start].End] == ' '))
        {
            return value;
        }

        next = token;
        return grouped;
    }

    private readonly bool IsGroup(int token)
    {
        ReadOnlySpan<char> group = text.Raw(token);
        return group.Length is 3 or > 4 and < 8 && char.IsAsciiDigit(group[0]) && char.IsAsciiDigit(group[1]) && char.IsAsciiDigit(group[2]) && (group.Length == 3 || group[3] == '.')
            && text.Spans[token].Start == text.Spans[token - 1].End + 1 && text.Text[text.Spans[token].Start - 1] is ' ' or '\u00A0' or '\u202F' or '\u2009'
            && (group.Length == 3 || TokenAt(token).Role == NumberRole.Whole);
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
                return lower is not "couple" && ReadArticlePart(word.Value, out reading);
            case NumberRole.First or NumberRole.Tenth when word.Value > 2 && EndsShare(start + 2):
                next = start + 2;
                return FinishShare(1 / word.Value, out reading);
            case NumberRole.Whole:
                return lower.StartsWith("half-", StringComparison.Ordinal) && Finish(word.Value, 2, out reading);
            default:
                return false;
        }
    }

    /// <summary>"two", "twenty-one", "one hundred and five", "two and a half million", "hundred and first", "two hundred point zero three".</summary>
    private bool ReadCardinal(out NumeralReading reading)
    {
        double current = 0;
        NumberRole last = NumberRole.None;
        bool ordinal = false;
        if (text.Lower[next] is "a" or "an")
        {
            current = 1;
            last = NumberRole.One;
            next++;
        }

        double value = Accumulate(current, last, ref ordinal);
        if (ordinal)
        {
            return Finish(value, next - start, out reading, ordinal: true);
        }

        value = Pointed(value);
        return ReadShare(value) is { } share ? FinishShare(share, out reading) : Finish(Scaled(AndPart(value)), next - start, out reading);
    }

    /// <summary>Reads on from <paramref name="current"/>, whose last word had the role <paramref name="last"/>, as far as the words make one number.</summary>
    private double Accumulate(double current, NumberRole last, ref bool ordinal)
    {
        double total = 0;
        double lastScale = double.PositiveInfinity;
        for (; next < end && !ordinal; next++)
        {
            NumberWord word = WordAt(next);
            bool multiplied = last is NumberRole.Hundred or NumberRole.Scale;
            bool opens = last is NumberRole.None || multiplied;
            if (word.Role == NumberRole.None)
            {
                if (multiplied && IsAt(next, "and") && JoinsByAnd(next + 1))
                {
                    continue;
                }

                if (!multiplied || ContinuesInDigits(last) is not { } digits)
                {
                    break;
                }

                current += digits;
                last = NumberRole.Whole;
                continue;
            }

            if ((word.Role is NumberRole.One && (opens || (last == NumberRole.Ten && word.Value > 0)))
                || (word.Role is NumberRole.Teen or NumberRole.Ten or NumberRole.Whole && opens))
            {
                current += word.Value;
            }
            else if (word.Role == NumberRole.Hundred && (last is NumberRole.One or NumberRole.Teen or NumberRole.Whole or NumberRole.Ten || (word.Value > 100 && opens)))
            {
                current = word.Value > 100 ? current + word.Value : current * 100;
            }
            else if (word.Role == NumberRole.Scale && last is not NumberRole.None && word.Value < lastScale)
            {
                // "three lakh crore", "twenty-one trillion three hundred".
                (total, current) = last == NumberRole.Scale ? (total * word.Value, 0) : (total + (current * word.Value), 0);
                lastScale = last == NumberRole.Scale ? lastScale : word.Value;
            }
            else if (word.Role == NumberRole.Scale && last == NumberRole.Scale && word.Value > lastScale && total > 0)
            {
                total *= word.Value;
                lastScale = 0;
            }
            else if (IsOrdinalEnd(word, last))
            {
                bool scaled = word.Value >= 100 && last is not NumberRole.None;
                (total, current) = scaled ? (total + (current * word.Value), 0) : (total, current + word.Value);
                ordinal = true;
            }
            else
            {
                break;
            }

            last = word.Role;
        }

        return total + current;
    }

    /// <summary>"… and five", "… and first", but not the share of "… and two thirds".</summary>
    private readonly bool JoinsByAnd(int token) => WordAt(token).Role switch
    {
        NumberRole.One or NumberRole.Teen when IsAt(token + 1, "dozens") => false,
        NumberRole.One when IsAt(token, "one") && WordAt(token + 1).Role == NumberRole.Part => false,
        NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole => !IsMixedShare(token),
        NumberRole.First or NumberRole.Tenth => true,
        _ => DigitsAfterAnd(token) is not null,
    };

    /// <summary>"3 hundred and 21": digits go on after "hundred and".</summary>
    private readonly double? DigitsAfterAnd(int token) =>
        token > 2 && token < end && IsAt(token - 2, "hundred") && text.Spans[token].Length <= 2 && text.Raw(token)[0] != '0'
            && TokenAt(token) is { Role: NumberRole.Whole, Value: > 0 and < 100 } digits
            && WordAt(token + 1).Role is not (NumberRole.Hundred or NumberRole.Scale) ? digits.Value : null;

    /// <summary>"4 thousand 3 hundred", "3 hundred and 21".</summary>
    private readonly double? ContinuesInDigits(NumberRole last)
    {
        if (!char.IsAsciiDigit(text.Lower[next][0]))
        {
            return null;
        }

        return IsAt(next - 1, "and") ? DigitsAfterAnd(next)
            : last == NumberRole.Scale && WordAt(next + 1).Role == NumberRole.Hundred && TokenAt(next) is { Role: NumberRole.Whole, Value: < 10 } digits ? digits.Value
            : null;
    }

    /// <summary>Whether an ordinal ends the number: "hundred and first", "twenty first", "three hundred twenty second", "three trillionth".</summary>
    private readonly bool IsOrdinalEnd(NumberWord word, NumberRole last)
    {
        bool multiplied = last is NumberRole.Hundred or NumberRole.Scale;
        return word.Role switch
        {
            NumberRole.First => (last == NumberRole.Ten && word.Value < 10) || (multiplied && (word.Value > 2 || IsAt(next - 1, "and"))),
            NumberRole.Tenth when word.Value < 100 => multiplied,
            NumberRole.Tenth => last is NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole or NumberRole.Hundred,
            _ => false,
        };
    }

    /// <summary>"… point zero three", "… point seventy-one".</summary>
    private double Pointed(double value)
    {
        if (!IsAt(next, "point") || WordAt(next + 1).Role is not (NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole))
        {
            return value;
        }

        double unit = 1;
        for (next++; next < end && unit > 1e-9; next++)
        {
            NumberWord word = WordAt(next);
            if (word.Role is NumberRole.One)
            {
                unit /= 10;
            }
            else if (word.Role is NumberRole.Teen or NumberRole.Ten or NumberRole.Whole && double.IsInteger(word.Value))
            {
                unit /= 100;
            }
            else
            {
                break;
            }

            value += word.Value * unit;
        }

        return Math.Round(value, 9);
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

    private double Scaled(double value)
    {
        while (WordAt(next) is { Role: NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen } scale)
        {
            value *= scale.Value;
            next++;
        }

        if (next > start && IsAt(next, "dozens"))
        {
            value *= 12;
            next++;
        }

        return value;
    }

    private readonly bool IsAt(int token, string lower) => token >= 0 && token < end && string.Equals(text.Lower[token], lower, StringComparison.Ordinal);

    /// <summary>The number word at <paramref name="token"/>; digits are none.</summary>
    private readonly NumberWord WordAt(int token) => token >= 0 && token < end ? NumberWords.Find(text.Lower[token]) : default;

    /// <summary>The number in words or digits at <paramref name="token"/>.</summary>
    private readonly NumberWord TokenAt(int token)
    {
        ReadOnlySpan<char> lower = text.Lower[token];
        if (lower.Length > 0 && char.IsAsciiLetter(lower[0]))
        {
            return NumberWords.Find(lower);
        }

        // "5M" is five million anywhere, "1MM" only of money.
        bool million = FollowsCurrency(text, token) || text.Raw(token) is [.., not 'M', 'M'];
        return DigitNumerals.TryRead(lower, million, out NumberWord word) ? word : default;
    }

    private readonly bool Finish(double value, int length, out NumeralReading reading, bool ordinal = false, bool vague = false, bool fraction = false)
    {
        reading = new(value, new(start, start + length), ordinal, vague, fraction);
        return true;
    }
}
