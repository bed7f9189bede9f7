namespace FactCheck.Language;

/// <content>What a number word means by its neighbours.</content>
internal ref partial struct NumeralReader
{
    /// <summary>"second" is a time unit after a number, after "per", and after "a" or "every" with no noun behind it.</summary>
    private readonly bool IsTimeUnit(string lower)
    {
        if (lower is not "second" || start == first)
        {
            return false;
        }

        string before = text.Lower[start - 1];
        if (before is "per" or "split" || TokenAt(start - 1).Role is NumberRole.One or NumberRole.Teen or NumberRole.Ten or NumberRole.Whole or NumberRole.Part or NumberRole.Few or NumberRole.Tenth)
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

        string before = start == first ? string.Empty : text.Lower[start - 1];
        if (before is "no" or "any" or "every" or "some" or "another" or "which")
        {
            return true;
        }

        if (start + 1 >= end)
        {
            return before is not ("minus" or "negative" or "");
        }

        string after = text.Lower[start + 1];
        if (after is "another" or "'s" or "should" or "must" or "can" or "could" or "would" or "might" or "may" or "who" or "that")
        {
            return true;
        }

        bool chosen = before is "the" or "this" or "that" or "each" or "only" || (start > first && text.Classes[start - 1] is WordClass.Adjective && before is not ("minus" or "negative"));
        return chosen && !IsNominal(start + 1) && after is not "of" && WordAt(start + 1).Role is not (NumberRole.Hundred or NumberRole.Scale);
    }

    private readonly bool IsNominal(int token) => token < end
        && text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Numeral
        && text.Lower[token] is not ("later" or "ago" or "earlier");
}
