using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Training.Names;

/// <summary>A name of the gold standard, or of another kind that is neither right nor wrong to find (<see langword="null"/>), with its tag as it stands.</summary>
internal readonly record struct GoldName(TextSpan Span, EntityKind? Kind, string Tag);

/// <summary>A document of a gold standard.</summary>
internal sealed record TaggedDocument(string Text, IReadOnlyList<GoldName> Names);

/// <summary>
/// Reads one token a line with its tag in BIO or IO, a blank line after each sentence: CoNLL (<c>token tag</c>) and UNER (<c>number token tag …</c>). Documents
/// begin at <c>-DOCSTART-</c> and <c># newdoc</c>; without either, at every twentieth sentence.
/// </summary>
internal static class TaggedDocuments
{
    private const int SentencesWithoutMarks = 20;

    private static readonly HashSet<string> GluedToTheLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        ",", ".", ";", ":", "!", "?", ")", "]", "%", "''", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m", "’s",
    };

    public static IEnumerable<TaggedDocument> Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        bool isMarked = lines.Any(line => IsStart(line));
        var document = new Builder();
        int sentences = 0;
        foreach (string line in lines)
        {
            if (IsStart(line) || (!isMarked && sentences == SentencesWithoutMarks))
            {
                if (!document.IsEmpty)
                {
                    yield return document.Build();
                }

                document = new();
                sentences = 0;
            }

            if (line.Length == 0 || string.IsNullOrWhiteSpace(line))
            {
                document.EndSentence();
                sentences++;
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal) && !IsStart(line))
            {
                document.Add(line);
            }
        }

        if (!document.IsEmpty)
        {
            yield return document.Build();
        }
    }

    private static bool IsStart(string line) =>
        line.StartsWith("-DOCSTART-", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);

    private static EntityKind? KindOf(string tag) => tag.ToUpperInvariant() switch
    {
        "PER" or "PERSON" => EntityKind.Person,
        "ORG" or "ORGANISATION" or "GROUP" or "CORPORATION" => EntityKind.Organisation,
        "LOC" or "LOCATION" => EntityKind.Place,
        _ => null,
    };

    private sealed class Builder
    {
        private readonly StringBuilder text = new();
        private readonly List<GoldName> names = [];
        private string open = "";
        private int openStart;
        private int lastEnd;
        private bool glue = true;

        public bool IsEmpty => text.Length == 0;

        public void Add(string line)
        {
            string[] columns = line.Split('\t', ' ');
            bool isNumbered = columns.Length > 2 && columns[0].All(char.IsAsciiDigit);
            string token = isNumbered ? columns[1] : columns[0];
            string tag = isNumbered ? columns[2] : columns[^1];
            if (token.Length == 0)
            {
                return;
            }

            if (!glue && !GluedToTheLeft.Contains(token))
            {
                text.Append(' ');
            }

            int start = text.Length;
            string name = tag.Length > 2 ? tag[2..] : "";
            if (name.Length == 0 || tag[0] == 'B' || !string.Equals(name, open, StringComparison.Ordinal))
            {
                Close();
                open = name;
                openStart = start;
            }

            text.Append(token is "``" or "''" ? "\"" : token);
            lastEnd = text.Length;
            glue = token is "(" or "[" or "$" or "``";
        }

        public void EndSentence()
        {
            Close();
            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }

            glue = true;
        }

        public TaggedDocument Build()
        {
            Close();
            return new(text.ToString(), names);
        }

        private void Close()
        {
            if (open.Length > 0)
            {
                names.Add(new(new(openStart, lastEnd), KindOf(open), open));
                open = "";
            }
        }
    }
}
