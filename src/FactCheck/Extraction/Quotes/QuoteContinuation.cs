using FactCheck.Language;

namespace FactCheck.Extraction.Quotes;

/// <summary>
/// Gives quotations without a cue of their own to the attribution that they go on with: those that follow in its paragraph or stand alone in the next
/// ones, and the paragraphs in front of a cue that were left open for it. Visits the units in order.
/// </summary>
internal sealed class QuoteContinuation(QuotedText quoted)
{
    private const int MaxParagraphs = 30;

    // Quotations that wait for the cue of the paragraph that carries them on.
    private readonly List<TokenRange> waiting = [];

    private Attribution? current;
    private int lastParagraph = -2;
    private int firstParagraph;

    /// <summary>Takes note of <paramref name="unit"/>, whose own attributions stand in <paramref name="found"/> from <paramref name="before"/> on.</summary>
    public void Visit(TokenRange unit, List<Attribution> found, int before)
    {
        int paragraph = quoted.Text.ParagraphOf[unit.First];
        Attribution? own = null;
        for (int i = before; i < found.Count; i++)
        {
            // A statement of which words are quoted, or that ends in front of the quotation: He was angry, he said. "They lied to me."
            if (found[i] is { Kind: AttributionKind.Statement, Cue: not null, IsQuestion: false })
            {
                own = found[i];
            }
        }

        if (own is not null)
        {
            TakeWaiting(found[before], paragraph);
            current = own;
            lastParagraph = firstParagraph = paragraph;
        }
        else if (IsQuotation(unit) && !quoted.IsTitle(quoted.StretchAt(unit.First)))
        {
            Continue(unit, paragraph);
        }
        else if (paragraph != lastParagraph)
        {
            current = null;
            waiting.Clear();
        }
    }

    private void Continue(TokenRange unit, int paragraph)
    {
        bool isLeftOpen = !quoted.Stretches[quoted.StretchOf[unit.First]].IsClosed;
        bool continues = quoted.Stretches[quoted.StretchOf[unit.First]].Continues;
        TokenRange piece = quoted.StretchAt(unit.First);
        if (current is not null && paragraph - lastParagraph <= 1 && paragraph - firstParagraph <= MaxParagraphs && (!isLeftOpen || continues || paragraph == lastParagraph))
        {
            if (current.Last < piece.First)
            {
                current.Pieces.Add(piece);
            }

            lastParagraph = paragraph;
        }
        else if (isLeftOpen || continues)
        {
            if (waiting.Count > 0 && !continues)
            {
                waiting.Clear();
            }

            waiting.Add(piece);
        }
    }

    private void TakeWaiting(Attribution attribution, int paragraph)
    {
        int stretch = quoted.StretchOf[attribution.First];
        if (waiting.Count > 0 && stretch >= 0 && quoted.Stretches[stretch].Continues && quoted.Text.ParagraphOf[waiting[^1].First] == paragraph - 1)
        {
            attribution.Pieces.InsertRange(0, waiting);
        }

        waiting.Clear();
    }

    // A unit that is a quotation and nothing else but the full stop behind it.
    private bool IsQuotation(TokenRange unit)
    {
        if (quoted.StretchOf[unit.First] < 0)
        {
            return false;
        }

        for (int token = quoted.StretchAt(unit.First).End; token < unit.End; token++)
        {
            if (quoted.IsWord(token))
            {
                return false;
            }
        }

        return true;
    }
}
