using System.Globalization;

using FactCheck.Values;

namespace FactCheck.Knowledge;

/// <summary>A row of a Wikidata export with a name, an office and dates.</summary>
internal sealed record ImportedTenure(int Row, string Person, string Item, string Title, string Organisation, PartialDate Start, PartialDate End)
{
    public bool IsShared { get; init; }

    /// <summary>The person: the item where there is one, since two may bear a name.</summary>
    public string PersonKey => Item.Length > 0 ? Item : NameFolding.Fold(Person);

    public string OfficeKey => NameFolding.Fold(Organisation) + "/" + NameFolding.Fold(Title);

    public Tenure Dates => new("", "", Start, End, End.IsEmpty ? DateOnly.MaxValue : default, "");

    public string ToLine(DateOnly knownThrough) => string.Join(',', new[]
    {
        Person, Title, Organisation, Start.ToString(), End.IsEmpty ? "" : End.ToString(),
        End.IsEmpty ? knownThrough.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "", IsShared ? "shared" : "", Item, "wikidata.org",
    }.Select(Quoted));

    // A line break of a label would end the row.
    private static string Quoted(string field)
    {
        string line = field.ReplaceLineEndings(" ");
        return line.AsSpan().ContainsAny(',', '"') || line.StartsWith('#') ? "\"" + line.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : line;
    }
}
