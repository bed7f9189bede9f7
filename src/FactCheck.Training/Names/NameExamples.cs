using FactCheck.Articles;
using FactCheck.Extraction;
using FactCheck.Extraction.Names;
using FactCheck.Extraction.Names.Recognition;
using FactCheck.Knowledge;
using FactCheck.Language;

namespace FactCheck.Training.Names;

/// <summary>A region to learn from: for each token its features, and the labels that it may have.</summary>
internal sealed record Region(int Document, TokenRange Range, uint[][] Features, byte[] Links, int[] Allowed);

/// <summary>Makes examples of documents, through the code that also recognises names.</summary>
internal static class NameExamples
{
    public static IEnumerable<Region> Of(NameDocument document, int number, WordClusters clusters, int style)
    {
        AnalyzedText text = TextAnalyzer.Default.Analyze(document.Text);
        if (text.Count == 0)
        {
            yield break;
        }

        using var tokens = new NameTokens(text, NameLexicon.Core);
        List<NameCandidate> ruled = NamesExtractor.FindByRules(tokens, KnowledgeBase.Default.Tenures);
        int[] allowed = Allowed(document, tokens);
        using var features = new NameFeatures(tokens, new TokenViews(clusters, style), ruled);
        uint[] buffer = new uint[NameFeatures.Most];
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            TokenRange sentence = text.Sentences[s];
            if (tokens.StyleOfSentence(s) != LineStyle.Prose)
            {
                continue;
            }

            for (TokenRange region = NameRegions.Next(tokens, sentence, sentence.First); region.Length > 0; region = NameRegions.Next(tokens, sentence, region.End))
            {
                features.Enter(region);
                uint[][] rows = new uint[region.Length][];
                byte[] links = new byte[region.Length];
                for (int i = 0; i < rows.Length; i++)
                {
                    int count = features.Write(region.First + i, sentence, buffer);
                    rows[i] = buffer[..count];
                    links[i] = NameLink.Of(tokens, region.First + i);
                }

                yield return new(number, region, rows, links, allowed[region.First..region.End]);
            }
        }
    }

    private static int[] Allowed(NameDocument document, NameTokens tokens)
    {
        int[] allowed = new int[tokens.Count];
        int outside = 1 << NameLabel.Outside;
        if (!document.MarksOthers)
        {
            outside |= (1 << NameLabel.BeginsOther) | (1 << NameLabel.InOther);
        }

        Array.Fill(allowed, outside);
        foreach (LearnedName name in document.Names)
        {
            bool begun = false;
            for (int i = FirstToken(tokens.Text, name.Span.Start); i < tokens.Count && tokens.Text.Spans[i].Start < name.Span.End; i++)
            {
                byte label = NameLabel.Of(name.Kind);
                allowed[i] = name.IsUnknown ? NameLabel.All : 1 << (begun ? label + 1 : label);
                begun = true;
            }
        }

        return allowed;
    }

    private static int FirstToken(AnalyzedText text, int start)
    {
        int low = 0, high = text.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Spans[middle].End <= start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
