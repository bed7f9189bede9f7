using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Extraction.Events;

/// <summary>
/// Cuts sentences into clauses with a stack of what is open: quotations, parentheses, relative and subordinate clauses. Shallow on purpose: a border too
/// many costs an attachment, a border too few makes a wrong one.
/// </summary>
internal sealed class ClauseScanner
{
    private const int Window = ClauseBorders.Window;

    private static readonly WordList StanceVerbs = WordList.Load("Extraction/Events/stance-verbs.lexicon");

    private readonly AnalyzedText text;
    private readonly bool[] isSlot;
    private readonly int[] timeAt;
    private readonly ClauseBorders borders;
    private readonly ClauseMap map;
    private readonly List<int> open = [];
    private int end;

    private ClauseScanner(AnalyzedText text, MentionIndex mentions, ClauseMap map)
    {
        this.text = text;
        isSlot = mentions.IsSlot;
        timeAt = mentions.TimeAt;
        borders = new(text, mentions);
        this.map = map;
    }

    private int CurrentIndex => open[^1];

    private Clause Current => map.Clauses[open[^1]];

    /// <summary>The clauses of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names and times; a comma within a time or place is no border.</param>
    public static ClauseMap Scan(AnalyzedText text, MentionIndex mentions)
    {
        var clauses = new ClauseMap(text.Count, text.Sentences.Length);
        var scanner = new ClauseScanner(text, mentions, clauses);
        foreach (TokenRange sentence in text.Sentences)
        {
            scanner.ScanSentence(sentence);
        }

        return clauses;
    }

    private void ScanSentence(TokenRange sentence)
    {
        end = sentence.End;
        int firstClause = map.Clauses.Count;
        open.Clear();
        Open(ClauseKind.Main, sentence.First, -1);
        for (int i = sentence.First; i < end; i++)
        {
            BeforeToken(i, sentence.First);
            map.ClauseOf[i] = CurrentIndex;
            if (map.PredicateAt[i] is null && borders.PredicateAt(i, end) is { } predicate)
            {
                Place(predicate, sentence.First);
            }

            AfterToken(i);
        }

        for (int i = firstClause; i < map.Clauses.Count; i++)
        {
            PromoteBarePast(map.Clauses[i]);
        }
    }

    // "Smith shot Lee", "Three killed in crash": a clause without a finite verb takes its bare past form for one.
    private void PromoteBarePast(Clause clause)
    {
        if (clause.HasFinite || clause.FirstPredicate is not { IsBarePast: true, IsInfinitive: false } predicate || predicate.First == clause.First
            || (clause.Kind == ClauseKind.Subordinate && predicate.First == clause.First + 1))
        {
            return;
        }

        int next = predicate.End;
        bool hasObject = next < end && (text.IsNoun(next) || text.Classes[next] is WordClass.Determiner or WordClass.Numeral or WordClass.Pronoun or WordClass.Adjective) && timeAt[next] < 0;
        predicate.IsFinite = true;
        predicate.IsPassive = !hasObject && predicate.IsPassive;
        predicate.Tense = Tense.Past;
    }

    private void BeforeToken(int i, int start)
    {
        string word = text.Lower[i];
        if (text.IsClosingOrOpeningQuote(i))
        {
            Quote(i, word);
        }
        else if (word is "(" or "[")
        {
            Open(ClauseKind.Parenthesis, i, -1);
        }
        else if (word is ";" or ":" && i > start)
        {
            Restart(i);
        }
        else if (word is "—" or "–" or "--" or "-" && i > start && !isSlot[i])
        {
            Dash(i);
        }
        else if (text.IsComma(i) && !isSlot[i])
        {
            Comma(i);
        }
        else if (i > start && borders.IsRelative(i, start, end))
        {
            Open(ClauseKind.Relative, i, i);
        }
        else if (ClauseBorders.IsSubordinator(word) && borders.OpensClause(i, end))
        {
            Open(word is "that" ? ClauseKind.Complement : ClauseKind.Subordinate, i, i);
        }
    }

    private void AfterToken(int i)
    {
        if (text.Lower[i] is ")" or "]")
        {
            Close(ClauseKind.Parenthesis);
        }
        else if (text.Lower[i] is "”" or "''" or "»")
        {
            Close(ClauseKind.Quote);
        }
    }

    private int Open(ClauseKind kind, int token, int marker)
    {
        map.Clauses.Add(new(kind, open.Count > 0 ? CurrentIndex : -1, token) { Marker = marker });
        open.Add(map.Clauses.Count - 1);
        return map.Clauses.Count - 1;
    }

    private void Close(ClauseKind kind)
    {
        int level = LastOpen(kind, kind);
        if (level > 0)
        {
            open.RemoveRange(level, open.Count - level);
        }
    }

    // The level of the innermost open clause of either kind, or -1.
    private int LastOpen(ClauseKind kind, ClauseKind other)
    {
        int level = open.Count - 1;
        while (level >= 0 && map.Clauses[open[level]].Kind is var found && found != kind && found != other)
        {
            level--;
        }

        return level;
    }

    // A semicolon, a colon or a single dash starts a statement of its own, inside whatever quotation or parenthesis is open.
    private void Restart(int token)
    {
        int level = LastOpen(ClauseKind.Quote, ClauseKind.Parenthesis);
        open.RemoveRange(level + 1, open.Count - level - 1);
        Open(ClauseKind.Main, token, -1);
    }

    private void Quote(int i, string word)
    {
        bool closes = word is "”" or "''" or "»"
            || (word is "\"" && LastOpen(ClauseKind.Quote, ClauseKind.Quote) >= 0);
        if (closes)
        {
            if (word is "\"")
            {
                Close(ClauseKind.Quote);
            }

            return;
        }

        // Words in quotation marks without a verb are part of the clause around them.
        for (int j = i + 1; j < end && j < i + Window; j++)
        {
            if (text.IsClosingOrOpeningQuote(j))
            {
                return;
            }

            if (text.IsVerbal(j))
            {
                Open(ClauseKind.Quote, i, -1);
                return;
            }
        }
    }

    private void Dash(int i)
    {
        if (Current.Kind == ClauseKind.Parenthesis && string.Equals(text.Lower[Current.First], text.Lower[i], StringComparison.Ordinal))
        {
            Close(ClauseKind.Parenthesis);
            return;
        }

        for (int j = i + 1; j < end && j < i + Window; j++)
        {
            if (string.Equals(text.Lower[j], text.Lower[i], StringComparison.Ordinal) && !isSlot[j])
            {
                Open(ClauseKind.Parenthesis, i, -1);
                return;
            }
        }

        Restart(i);
    }

    private void Comma(int i)
    {
        while (open.Count > 1 && Current.Kind is ClauseKind.Relative or ClauseKind.Subordinate or ClauseKind.Complement
            && Current.FirstPredicate is not null && EndsAt(i))
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    // A clause that stands before its main verb ends at the comma before the main subject; one that stands after it runs on.
    private bool EndsAt(int comma)
    {
        Clause parent = map.Clauses[Current.Parent];
        if (Current.Kind == ClauseKind.Complement)
        {
            return false;
        }

        if (Current.Kind == ClauseKind.Relative && !parent.HasFinite)
        {
            return true;
        }

        return !parent.HasFinite && !borders.IsInsertion(comma, end);
    }

    private void Place(Predicate predicate, int start)
    {
        if (predicate.IsFinite && Current.HasFinite)
        {
            SplitBefore(predicate, start);
        }

        Current.Add(predicate);
        for (int i = predicate.First; i < predicate.End; i++)
        {
            map.PredicateAt[i] = predicate;
        }

        map.ClauseOf[predicate.First] = CurrentIndex;
    }

    // A second finite verb in a clause: the main verb after a relative clause, a coordinated verb, or a clause with its own subject.
    private void SplitBefore(Predicate predicate, int start)
    {
        int before = predicate.First - 1;
        bool coordinated = before >= start && IsCoordinator(before);
        if (coordinated || (before > start && text.Classes[before] == WordClass.Adverb && IsCoordinator(before - 1)))
        {
            int shared = CurrentIndex;
            Clause now = Current;
            open.RemoveAt(open.Count - 1);
            Open(now.Kind == ClauseKind.Complement ? ClauseKind.Main : now.Kind, predicate.First, -1);
            Current.SharesSubjectWith = shared;
            return;
        }

        if (Current.Kind is ClauseKind.Relative && open.Count > 1 && !map.Clauses[Current.Parent].HasFinite)
        {
            open.RemoveAt(open.Count - 1);
            return;
        }

        if (Reduce(predicate))
        {
            return;
        }

        int first = SubjectStart(predicate.First, start);
        bool complement = first > start && !IsCoordinator(first) && !text.IsComma(first - 1);
        if (!complement && open.Count > 1 && Current.Kind is not (ClauseKind.Quote or ClauseKind.Parenthesis))
        {
            open.RemoveAt(open.Count - 1);
        }

        Open(complement ? ClauseKind.Complement : ClauseKind.Main, first, -1);
        for (int i = first; i < predicate.First; i++)
        {
            if (map.PredicateAt[i] is null)
            {
                map.ClauseOf[i] = CurrentIndex;
            }
        }
    }

    // "A call planned for Tuesday may fail": the bare past form before a finite verb is a participle.
    private bool Reduce(Predicate second)
    {
        if (Current.Main is not { IsBarePast: true } first || first.First == Current.First || !text.IsPreposition(first.End)
            || (StanceVerbs.Contains(first.Lemma) && text.Lower[first.End] is not ("of" or "with")))
        {
            return false;
        }

        // "Berg, arrested on Monday in Oslo, denies it": between two commas.
        bool apposed = text.IsComma(first.First - 1) && text.IsComma(second.First - 1) && first.First - 2 >= Current.First;
        int noun = apposed ? first.First - 2 : first.First - 1;
        if (!text.IsNoun(noun) && !isSlot[noun])
        {
            return false;
        }

        int last = apposed ? second.First - 1 : second.First;
        for (int i = first.End; i < last; i++)
        {
            if ((text.IsComma(i) && !isSlot[i]) || IsCoordinator(i) || map.ClauseOf[i] != CurrentIndex)
            {
                return false;
            }
        }

        first.IsFinite = false;
        first.IsPassive = true;
        return true;
    }

    private bool IsCoordinator(int token) => text.Lower[token] is "and" or "but" or "or" or "then" or "nor" or "yet";

    // Walks back over the noun phrase before a verb, to the predicate, comma or quotation before it.
    private int SubjectStart(int verb, int start)
    {
        int i = verb;
        while (i > start && verb - i < Window && map.PredicateAt[i - 1] is null && map.ClauseOf[i - 1] == CurrentIndex
            && !text.IsClosingOrOpeningQuote(i - 1) && (!text.IsComma(i - 1) || isSlot[i - 1]))
        {
            i--;
            if (IsCoordinator(i) && i > start && map.Clauses[CurrentIndex].HasFinite && !JoinsNames(i, verb))
            {
                break;
            }
        }

        // What stands between the verb before and this subject belongs to the verb before: "said Monday the two would meet".
        while (i < verb && (isSlot[i] || text.Classes[i] == WordClass.Adposition) && i > start && map.PredicateAt[i - 1] is not null && HasNounAfter(i, verb))
        {
            i++;
        }

        return i;
    }

    private bool HasNounAfter(int from, int verb)
    {
        for (int i = from + 1; i < verb; i++)
        {
            if (!isSlot[i] && (text.IsNoun(i) || text.Classes[i] == WordClass.Pronoun))
            {
                return true;
            }
        }

        return false;
    }

    private bool JoinsNames(int coordinator, int verb) =>
        coordinator > 0 && coordinator + 1 < verb && text.Classes[coordinator - 1] == WordClass.ProperNoun && text.Classes[coordinator + 1] == WordClass.ProperNoun
        && coordinator >= 2 && (map.PredicateAt[coordinator - 2] is not null || text.Lower[coordinator - 2] is "that");
}
