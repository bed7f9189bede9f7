using System.Collections.Frozen;

namespace FactCheck.Checking.Rules.Quotes;

/// <summary>Word forms that carry grammar rather than matter.</summary>
internal static class FunctionForms
{
    private static readonly FrozenSet<string> Pronouns = Set("i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself ourselves themselves");
    private static readonly FrozenSet<string> Auxiliaries = Set("'s is am are was were be been being has have had do does did will would shall should can could may might must not");
    private static readonly FrozenSet<string> Articles = Set("a an the that");
    private static readonly FrozenSet<string> Determiners = Set("a an the this that these those");
    private static readonly FrozenSet<string> Suffixes = Set("com org net");
    private static readonly FrozenSet<string> Fillers = Set("uh um er ah oh well like");
    private static readonly FrozenSet<string> Others = Set("and or but if so as of in on at to for from by with about this these those there here what which who when where how then than just very");

    /// <summary>Whether <paramref name="form"/> carries matter.</summary>
    public static bool IsContent(string form) =>
        form.Length > 0 && !Pronouns.Contains(form) && !Auxiliaries.Contains(form) && !Articles.Contains(form) && !Others.Contains(form) && !Fillers.Contains(form);

    public static bool IsPronoun(string form) => Pronouns.Contains(form);

    public static bool IsAuxiliary(string form) => Auxiliaries.Contains(form);

    /// <summary>Whether nobody would call its loss a changed quotation: articles, "that", fillers.</summary>
    public static bool IsSlight(string form) => Articles.Contains(form) || Fillers.Contains(form) || Suffixes.Contains(form);

    /// <summary>Whether it only points: "the", "these".</summary>
    public static bool IsDeterminer(string form) => Determiners.Contains(form);

    /// <summary>Whether its loss or gain is noted, not warned of: prepositions, conjunctions and the like.</summary>
    public static bool IsParticle(string form) => Others.Contains(form) || Determiners.Contains(form);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
