namespace FactCheck.Training.Tenures;

/// <summary>Reads the YAML of congress-legislators as far as it is needed: a flat list of persons with names, terms and roles of leadership.</summary>
internal static class LegislatorsFile
{
    /// <summary>A term in the executive, or a role of leadership in Congress.</summary>
    public sealed record Term(string Name, string WikidataId, string Role, string Start, string End)
    {
        public IReadOnlyList<string> OtherNames { get; init; } = [];
    }

    public static IEnumerable<Term> Read(string path)
    {
        var person = new List<string>();
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal) && person.Count > 0)
            {
                foreach (Term term in TermsOf(person))
                {
                    yield return term;
                }

                person.Clear();
            }

            person.Add(line);
        }

        foreach (Term term in TermsOf(person))
        {
            yield return term;
        }
    }

    private static IEnumerable<Term> TermsOf(List<string> lines)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var roles = new List<Dictionary<string, string>>();
        string section = "";
        foreach (string line in lines)
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && char.IsLetter(line[2]) && line[^1] == ':')
            {
                section = line.Trim();
                continue;
            }

            string body = line.TrimStart(' ', '-');
            int colon = body.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            string key = body[..colon];
            string value = body[(colon + 2)..].Trim('\'', '"');
            if (section is "terms:" or "leadership_roles:")
            {
                if (line.TrimStart().StartsWith("- ", StringComparison.Ordinal))
                {
                    roles.Add(new(StringComparer.Ordinal));
                }

                roles[^1][key] = value;
            }
            else if (section is "name:" || key is "wikidata" or "bioguide")
            {
                names.TryAdd(key, value);
            }
        }

        string first = names.GetValueOrDefault("first", "");
        string last = names.GetValueOrDefault("last", "");
        string middle = names.GetValueOrDefault("middle", "");
        string suffix = names.GetValueOrDefault("suffix", "");
        string nickname = names.GetValueOrDefault("nickname", "");
        string[] spellings = [$"{first} {last}", $"{nickname} {last}", $"{first} {middle} {last}", names.GetValueOrDefault("official_full", ""), $"{first} {last} {suffix}"];
        string[] others = [.. spellings.Skip(1).Where(name => name.Length > last.Length + 1 && !name.Contains("  ", StringComparison.Ordinal) && name[0] != ' ' && name[^1] != ' ')];
        string id = names.TryGetValue("wikidata", out string? item) ? item : names.GetValueOrDefault("bioguide", "");
        foreach (Dictionary<string, string> role in roles)
        {
            string title = role.GetValueOrDefault("title") ?? role.GetValueOrDefault("type", "");
            yield return new(spellings[0], id, title, role.GetValueOrDefault("start", ""), role.GetValueOrDefault("end", "")) { OtherNames = others };
        }
    }
}
