using System.Globalization;
using System.Text;

using FactCheck.Articles;
using FactCheck.Extraction;

namespace FactCheck.Training.Names;

/// <summary>
/// Reads the entities of UD English GUM whose head is a proper noun, trimmed to the name as the other corpora have it. GUM marks every mention; a proper noun
/// inside none, or inside one of another type, is of unknown kind.
/// </summary>
internal static class GumNames
{
    private static readonly string[] FreeGenres = ["news", "interview", "voyage", "academic", "bio", "court", "essay", "speech", "textbook"];

    public static IEnumerable<NameDocument> Read(string path)
    {
        var document = new Builder();
        bool isFree = false;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc id = GUM_", StringComparison.Ordinal))
            {
                if (!document.IsEmpty)
                {
                    yield return document.Build();
                }

                document = new();
                isFree = FreeGenres.Contains(line["# newdoc id = GUM_".Length..].Split('_')[0], StringComparer.Ordinal);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                document.NewParagraph();
            }
            else if (line.Length == 0)
            {
                document.EndSentence();
            }
            else if (isFree && line[0] != '#')
            {
                document.Add(line.Split('\t'));
            }
        }

        if (!document.IsEmpty)
        {
            yield return document.Build();
        }
    }

    private sealed record Word(int Start, int End, string Form, string Class, int Number, int Head);

    private sealed record Mention(int First, int Last, string Type);

    private sealed class Builder
    {
        private readonly StringBuilder text = new();
        private readonly List<LearnedName> names = [];
        private readonly List<Word> words = [];
        private readonly List<Mention> mentions = [];
        private readonly List<(string Id, string Type, int First)> open = [];
        private bool space;
        private int surfaceUntil;
        private bool surfaceSpace;

        public bool IsEmpty => text.Length == 0;

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
                start = words.Count > 0 && words[^1].Number == number - 1 && words[^1].Number <= surfaceUntil ? Math.Min(words[^1].End, text.Length) : text.Length;
                start = Math.Max(0, Math.Min(start, text.Length - 1));
                space = number == surfaceUntil && surfaceSpace;
                words.Add(new(start, Math.Min(text.Length, start + columns[1].Length), columns[1], columns[3], number, int.Parse(columns[6], CultureInfo.InvariantCulture)));
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
            foreach (Mention mention in mentions.OrderByDescending(each => each.Last - each.First).ThenBy(each => each.First))
            {
                AddName(mention);
            }

            foreach (Word word in words)
            {
                if (word.Class is "PROPN" && char.IsUpper(word.Form[0]) && !names.Exists(name => name.Span.Start < word.End && word.Start < name.Span.End))
                {
                    names.Add(new(new(word.Start, word.End), null, IsUnknown: true));
                }
            }

            words.Clear();
            mentions.Clear();
            open.Clear();
        }

        public NameDocument Build()
        {
            EndSentence();
            return new(Style.Gum, -1, text.ToString(), names, MarksOthers: false);
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
                        mentions.Add(new(word, word, parts.Length > 1 ? parts[1] : ""));
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
                    string id = (length < 0 ? entity[at..] : entity.Slice(at, length)).ToString();
                    int index = open.FindLastIndex(each => string.Equals(each.Id, id, StringComparison.Ordinal));
                    if (index >= 0)
                    {
                        mentions.Add(new(open[index].First, word, open[index].Type));
                        open.RemoveAt(index);
                    }

                    at += id.Length + 1;
                }
            }
        }

        private void AddName(Mention mention)
        {
            int head = HeadOf(mention);
            if (head < 0 || words[head].Class is not "PROPN" || !char.IsUpper(words[head].Form[0]))
            {
                return;
            }

            int first = head, last = head;
            while (first > mention.First && (IsNameWord(first - 1) || (first - 1 > mention.First && IsLink(first - 1) && IsNameWord(first - 2))))
            {
                first--;
            }

            while (last < mention.Last && (IsNameWord(last + 1) || (last + 1 < mention.Last && IsLink(last + 1) && (IsNameWord(last + 2) || (words[last + 2].Form is "the" && last + 2 < mention.Last && IsNameWord(last + 3))))
                || (words[last + 1].Form is "the" && IsLink(last))))
            {
                last++;
            }

            if (mention.Type is "person")
            {
                while (first < last && IsTitle(words[first].Form))
                {
                    first++;
                }
            }

            TextSpan span = new(words[first].Start, words[last].End);
            if (names.Exists(name => name.Span.Start < span.End && span.Start < name.Span.End))
            {
                return;
            }

            EntityKind? kind = mention.Type switch
            {
                "person" => EntityKind.Person,
                "organization" => EntityKind.Organisation,
                "place" => EntityKind.Place,
                _ => null,
            };
            names.Add(new(NameCorpora.WithoutArticle(span, text.ToString()), kind, IsUnknown: kind is null));
        }

        private int HeadOf(Mention mention)
        {
            int least = words[mention.First].Number, most = words[mention.Last].Number;
            for (int i = mention.First; i <= mention.Last; i++)
            {
                if (words[i].Head < least || words[i].Head > most)
                {
                    return i;
                }
            }

            return -1;
        }

        private bool IsNameWord(int word) => char.IsUpper(words[word].Form[0]) && words[word].Class is not ("PRON" or "AUX" or "DET") && !words[word].Form.Contains('@', StringComparison.Ordinal);

        private bool IsLink(int word) => words[word].Form is "of" or "&" or "for" or "de" or "'s" or "’s" or "-" or "the" or "von" or "van" or "la";

        private static bool IsTitle(string form) => form is "Mr." or "Mrs." or "Ms." or "Dr." or "President" or "Sir" or "Senator" or "Prime" or "Minister" or "Justice" or "Judge" or "King" or "Queen" or "Prof."
            or "Professor" or "Chief" or "Secretary" or "Captain" or "General" or "Lord" or "Lady" or "Congressman" or "Governor" or "Mayor" or "Speaker" or "Vice" or "Chairman" or "Mr" or "Dr" or "Pope" or "Saint";
    }
}
