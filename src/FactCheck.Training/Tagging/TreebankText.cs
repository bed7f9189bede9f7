using System.Text;

namespace FactCheck.Training.Tagging;

/// <summary>The raw text of a document of a treebank, with the place of each sentence in it.</summary>
/// <param name="Text">Its sentences with a space between them where the treebank has one, and each paragraph on a line of its own.</param>
/// <param name="Sentences">The sentences and where each begins.</param>
internal sealed record TreebankText(string Text, IReadOnlyList<(int Offset, TreebankSentence Sentence)> Sentences)
{
    /// <summary>The documents of <paramref name="path"/>.</summary>
    public static IEnumerable<TreebankText> Read(string path) => Treebank.Read(path).GroupBy(sentence => sentence.Document, StringComparer.Ordinal).Select(Build);

    private static TreebankText Build(IEnumerable<TreebankSentence> document)
    {
        var text = new StringBuilder();
        var placed = new List<(int Offset, TreebankSentence Sentence)>();
        bool space = false;
        foreach (TreebankSentence sentence in document)
        {
            text.Append(text.Length == 0 ? string.Empty : sentence.BeginsParagraph ? "\n" : space ? " " : string.Empty);
            placed.Add((text.Length, sentence));
            text.Append(sentence.Text);
            space = sentence.SpaceAfter;
        }

        return new(text.ToString(), placed);
    }
}
