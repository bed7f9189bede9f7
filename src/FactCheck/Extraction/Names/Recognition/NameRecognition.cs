using FactCheck.Language;

namespace FactCheck.Extraction.Names.Recognition;

/// <summary>Recognises the names in the prose of an article by the model, given what the rules made of it.</summary>
internal static class NameRecognition
{
    /// <summary>The manner of annotation that the library follows: that of Wikigold, which is that of the newswire corpora.</summary>
    public const int Style = 0;

    /// <summary>The names, in order; the list is that of the thread and holds until the next call on it.</summary>
    public static List<RecognisedName> Find(NameTokens tokens, List<NameCandidate> ruled, NameModel model, int style = Style)
    {
        NameDecoder decoder = NameDecoder.For(model);
        using var features = new NameFeatures(tokens, decoder.ViewsFor(style), ruled);
        List<RecognisedName> found = decoder.Found;
        found.Clear();
        for (int i = 0; i < tokens.Text.Sentences.Length; i++)
        {
            if (tokens.StyleOfSentence(i) != LineStyle.Prose)
            {
                continue;
            }

            TokenRange sentence = tokens.Text.Sentences[i];
            for (TokenRange region = NameRegions.Next(tokens, sentence, sentence.First); region.Length > 0; region = NameRegions.Next(tokens, sentence, region.End))
            {
                decoder.Decode(tokens, features, region, sentence, found);
            }
        }

        return found;
    }
}
