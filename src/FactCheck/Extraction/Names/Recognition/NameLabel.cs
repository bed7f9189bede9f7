namespace FactCheck.Extraction.Names.Recognition;

/// <summary>What a token is to the names around it: outside all, or first in or inside one of a kind. Other names are those of works, laws, peoples, ships.</summary>
internal static class NameLabel
{
    public const byte Outside = 0;
    public const byte BeginsPerson = 1;
    public const byte InPerson = 2;
    public const byte BeginsOrganisation = 3;
    public const byte InOrganisation = 4;
    public const byte BeginsPlace = 5;
    public const byte InPlace = 6;
    public const byte BeginsOther = 7;
    public const byte InOther = 8;

    /// <summary>The number of labels.</summary>
    public const int Count = 9;

    /// <summary>The set of all labels, as bits.</summary>
    public const int All = (1 << Count) - 1;

    /// <summary>Whether the label is the first of a name.</summary>
    public static bool Begins(int label) => (label & 1) == 1;

    /// <summary>The label of the first token of a name of <paramref name="kind"/>; of other names for <see langword="null"/>.</summary>
    public static byte Of(EntityKind? kind) => kind switch
    {
        EntityKind.Person => BeginsPerson,
        EntityKind.Organisation => BeginsOrganisation,
        EntityKind.Place => BeginsPlace,
        _ => BeginsOther,
    };

    /// <summary>The kind that <paramref name="label"/> tells of; <see langword="null"/> of other names and outside.</summary>
    public static EntityKind? KindOf(int label) => label switch
    {
        BeginsPerson or InPerson => EntityKind.Person,
        BeginsOrganisation or InOrganisation => EntityKind.Organisation,
        BeginsPlace or InPlace => EntityKind.Place,
        _ => null,
    };

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>: the inside of a name follows only the same name.</summary>
    public static bool MayFollow(int label, int next) => next == Outside || Begins(next) || label == next || label == next - 1;
}
