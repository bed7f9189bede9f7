namespace FactCheck.Extraction.Times.Productions;

/// <summary>What follows an expression: nothing, a mark or a function word means that it stands for a time, a noun that it may belong to something else.</summary>
internal static class Clause
{
    private static readonly WordSet FunctionWords = new(
        "and or but the a an to by as at in on with for from after before when while that which who was were is are has have had he she it they we i you his her its their "
        + "until through because since if there not did does would will could can may also under over where during without this last next , said says be so about around into");

    /// <summary>Whether the clause ends before token <paramref name="i"/>, or goes on with a function word.</summary>
    public static bool EndsBefore(TimeTokens t, int i) =>
        i >= t.Count || !char.IsLetterOrDigit(t.Lower(i)[0]) || t.StartsSentence(i) || t.IsAny(i, FunctionWords);
}
