using System.Globalization;

using FactCheck.Language;
using FactCheck.Learning;

namespace FactCheck.Training.Pairs;

/// <summary>Cuts the table of word relations out of the database files of WordNet 3.1.</summary>
internal static class WordNetTable
{
    /// <summary>A meaning above more words than this makes no kin of them.</summary>
    private const int MostKin = 150;

    private static readonly (string File, int MostSenses)[] Parts = [("noun", 3), ("verb", 4), ("adj", 4), ("adv", 2)];

    /// <summary>Writes the table of the words that have a vector.</summary>
    /// <param name="folder">The folder with <c>data.noun</c>, <c>index.noun</c> and so on.</param>
    /// <param name="output">Where to.</param>
    /// <param name="log">Told of what was done.</param>
    public static int Run(string folder, string output, TextWriter log)
    {
        var synsets = new Dictionary<(char, int), Synset>();
        var words = new SortedDictionary<string, List<(char, int)>>(StringComparer.Ordinal);
        foreach ((string file, int most) in Parts)
        {
            ReadSynsets(Path.Combine(folder, "data." + file), PartOf(file), synsets);
            ReadWords(Path.Combine(folder, "index." + file), PartOf(file), most, words);
        }

        var numbers = new Dictionary<(char, int), int>();
        var order = new List<Synset>();
        foreach (List<(char, int)> senses in words.Values)
        {
            senses.ForEach(sense => Number(sense, synsets, numbers, order, 0));
        }

        int[][] parents = [.. order.Select(synset => Known(synset.Parents, numbers))];
        (uint Hash, int[] Senses)[] table =
            [.. words.Select(word => (ExactHash.Of(word.Key), Known(word.Value, numbers))).OrderBy(word => word.Item1).DistinctBy(word => word.Item1)];
        using FileStream stream = File.Create(output);
        WordRelations.Write(stream, parents, [.. order.Select(synset => Known(synset.Opposites, numbers))], General(table, parents), table);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words.Count} words, {order.Count} meanings, {stream.Length} bytes"));
        return 0;
    }

    /// <summary>The meanings up to two steps above more words than make kin of each other.</summary>
    private static int[] General((uint Hash, int[] Senses)[] words, int[][] parents)
    {
        int[] counts = new int[parents.Length];
        foreach ((_, int[] senses) in words)
        {
            IEnumerable<int> near = senses.SelectMany(sense => parents[sense]);
            foreach (int sense in near.Concat(near.SelectMany(sense => parents[sense])).Distinct())
            {
                counts[sense]++;
            }
        }

        return [.. Enumerable.Range(0, counts.Length).Where(sense => counts[sense] > MostKin)];
    }

    private static char PartOf(string file) => file switch { "noun" => 'n', "verb" => 'v', "adj" => 'a', _ => 'r' };

    /// <summary>Gives a meaning and those above it a number: frequent words come first, so that numbers stay short.</summary>
    private static void Number((char, int) key, Dictionary<(char, int), Synset> synsets, Dictionary<(char, int), int> numbers, List<Synset> order, int depth)
    {
        if (depth > 4 || !synsets.TryGetValue(key, out Synset? synset) || !numbers.TryAdd(key, order.Count))
        {
            return;
        }

        order.Add(synset);
        foreach ((char, int) parent in synset.Parents)
        {
            Number(parent, synsets, numbers, order, depth + 1);
        }
    }

    private static int[] Known(IEnumerable<(char, int)> keys, Dictionary<(char, int), int> numbers) =>
        [.. keys.Where(numbers.ContainsKey).Select(key => numbers[key]).Distinct().Order().Take(byte.MaxValue)];

    private static void ReadSynsets(string path, char part, Dictionary<(char, int), Synset> synsets)
    {
        foreach (string line in File.ReadLines(path).Where(line => line[0] != ' '))
        {
            string[] fields = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int at = 4 + (2 * int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            int pointers = int.Parse(fields[at++], CultureInfo.InvariantCulture);
            var synset = new Synset([], []);
            for (int i = 0; i < pointers; i++, at += 4)
            {
                (char, int) target = (fields[at + 2][0], int.Parse(fields[at + 1], CultureInfo.InvariantCulture));
                switch (fields[at])
                {
                    case "@" or "@i" when synset.Parents.Count < 2:
                        synset.Parents.Add(target);
                        break;
                    case "&" when fields[2] is "s" && synset.Parents.Count < 1:
                        synset.Parents.Add(target);
                        break;
                    case "!":
                        synset.Opposites.Add(target);
                        break;
                }
            }

            synsets[(part, int.Parse(fields[0], CultureInfo.InvariantCulture))] = synset;
        }
    }

    private static void ReadWords(string path, char part, int most, SortedDictionary<string, List<(char, int)>> words)
    {
        foreach (string line in File.ReadLines(path).Where(line => line[0] != ' '))
        {
            string[] fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (WordVectors.Default.IndexOf(fields[0]) < 0 || char.IsAsciiDigit(fields[0][0]))
            {
                continue;
            }

            if (!words.TryGetValue(fields[0], out List<(char, int)>? senses))
            {
                words[fields[0]] = senses = [];
            }

            int count = int.Parse(fields[2], CultureInfo.InvariantCulture);
            senses.AddRange(fields[^count..].Take(most).Select(offset => (part, int.Parse(offset, CultureInfo.InvariantCulture))));
        }
    }

    /// <summary>A meaning: what it is a kind of, and what is opposed to it.</summary>
    private sealed record Synset(List<(char, int)> Parents, List<(char, int)> Opposites);
}
