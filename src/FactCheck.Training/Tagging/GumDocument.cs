using System.Globalization;
using System.Text;

namespace FactCheck.Training.Tagging;

/// <summary>A word of GUM: where it stands in the text of its document, its class, its number in the sentence and that of its head.</summary>
internal sealed record GumWord(int Start, int End, string Form, string Class, int Number, int Head);

/// <summary>A mention of an entity: the chain of mentions that it belongs to, the type of the entity, and its first and last word in the sentence.</summary>
internal sealed record GumMention(string Chain, string Type, int First, int Last);

/// <summary>A sentence of GUM.</summary>
internal sealed record GumSentence(IReadOnlyList<GumWord> Words, IReadOnlyList<GumMention> Mentions)
{
    /// <summary>The word of a mention on which no other of it depends; -1 when there is none.</summary>
    public int HeadOf(GumMention mention)
    {
        int least = Words[mention.First].Number, most = Words[mention.Last].Number;
        for (int i = mention.First; i <= mention.Last; i++)
        {
            if (Words[i].Head < least || Words[i].Head > most)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A document of UD English GUM with the entities of its last column.</summary>
internal sealed record GumDocument(string Id, string Text, IReadOnlyList<GumSentence> Sentences)
{
    private static readonly string[] FreeGenres = ["news", "interview", "voyage", "academic", "bio", "court", "essay", "speech", "textbook"];

    /// <summary>The kind of text, as its name tells it.</summary>
    public string Genre => GenreOf(Id);

    /// <summary>The documents of <paramref name="path"/> whose text may be trained on: those of genres without a non-commercial licence.</summary>
    public static IEnumerable<GumDocument> ReadFree(string path)
    {
        GumDocumentBuilder? document = null;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = GUM_", StringComparison.Ordinal))
            {
                if (document is not null)
                {
                    yield return document.Build();
                }

                string id = line["# newdoc id = ".Length..];
                document = FreeGenres.Contains(GenreOf(id), StringComparer.Ordinal) ? new(id) : null;
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                document?.NewParagraph();
            }
            else if (line.Length == 0)
            {
                document?.EndSentence();
            }
            else if (line[0] != '#')
            {
                document?.Add(line.Split('\t'));
            }
        }

        if (document is not null)
        {
            yield return document.Build();
        }
    }

    private static string GenreOf(string id) => id.Split('_')[1];
}

/// <summary>Puts a document together from its lines.</summary>
internal sealed class GumDocumentBuilder(string id)
{
    private readonly StringBuilder text = new();
    private readonly List<GumSentence> sentences = [];
    private readonly List<(string Id, string Type, int First)> open = [];
    private List<GumWord> words = [];
    private List<GumMention> mentions = [];
    private bool space;
    private int surfaceUntil;
    // Up to where the written word at hand is shared out among its parts.
    private int surfaceEnd;
    private bool surfaceSpace;

    public void NewParagraph()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
            space = false;
        }
    }

    public void Add(string[] columns)
    {
        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        if (columns[0].Split('-') is [_, string last])
        {
            AppendSpace();
            surfaceEnd = text.Length;
            text.Append(columns[1]);
            surfaceUntil = int.Parse(last, CultureInfo.InvariantCulture);
            surfaceSpace = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            return;
        }

        int number = int.Parse(columns[0], CultureInfo.InvariantCulture);
        int start;
        if (number <= surfaceUntil)
        {
            // A part of a written word: "gon" and "na", "do" and "n't" stand in it one after the other.
            start = Math.Min(surfaceEnd, text.Length - 1);
            surfaceEnd = Math.Min(text.Length, start + columns[1].Length);
            space = number == surfaceUntil && surfaceSpace;
            words.Add(new(start, surfaceEnd, columns[1], columns[3], number, int.Parse(columns[6], CultureInfo.InvariantCulture)));
        }
        else
        {
            AppendSpace();
            start = text.Length;
            text.Append(columns[1]);
            words.Add(new(start, text.Length, columns[1], columns[3], number, int.Parse(columns[6], CultureInfo.InvariantCulture)));
            space = !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        }

        string? entity = Array.Find(columns[9].Split('|'), each => each.StartsWith("Entity=", StringComparison.Ordinal));
        if (entity is not null)
        {
            ReadEntities(entity.AsSpan("Entity=".Length), words.Count - 1);
        }
    }

    public void EndSentence()
    {
        surfaceUntil = 0;
        open.Clear();
        if (words.Count > 0)
        {
            sentences.Add(new(words, mentions));
            words = [];
            mentions = [];
        }
    }

    public GumDocument Build()
    {
        EndSentence();
        return new(id, text.ToString(), sentences);
    }

    private void AppendSpace()
    {
        if (space && text.Length > 0)
        {
            text.Append(' ');
        }

        space = false;
    }

    private void ReadEntities(ReadOnlySpan<char> entity, int word)
    {
        int at = 0;
        while (at < entity.Length)
        {
            if (entity[at] == '(')
            {
                int length = entity[(at + 1)..].IndexOfAny('(', ')');
                ReadOnlySpan<char> body = length < 0 ? entity[(at + 1)..] : entity.Slice(at + 1, length);
                string[] parts = body.ToString().Split('-');
                at += 1 + body.Length;
                if (at < entity.Length && entity[at] == ')')
                {
                    mentions.Add(new(parts[0], parts.Length > 1 ? parts[1] : "", word, word));
                    at++;
                }
                else
                {
                    open.Add((parts[0], parts.Length > 1 ? parts[1] : "", word));
                }
            }
            else
            {
                int length = entity[at..].IndexOf(')');
                string closed = (length < 0 ? entity[at..] : entity.Slice(at, length)).ToString();
                int index = open.FindLastIndex(each => string.Equals(each.Id, closed, StringComparison.Ordinal));
                if (index >= 0)
                {
                    mentions.Add(new(closed, open[index].Type, open[index].First, word));
                    open.RemoveAt(index);
                }

                at += closed.Length + 1;
            }
        }
    }
}
