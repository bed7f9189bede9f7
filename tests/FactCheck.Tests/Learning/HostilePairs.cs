using FactCheck.Learning;

namespace FactCheck.Tests.Learning;

/// <summary>Pairs that nobody would write, and that must be answered all the same.</summary>
internal static class HostilePairs
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "?!... --- ,,,",
        "الرئيس لم يعتذر في 18 مارس",
        "ראש העיר התפטר ב־2014",
        "\u202Eesrever\u202C and back",
        "\uD83D",
        new string('a', 100_000),
        string.Concat(Enumerable.Repeat("not no never ", 8_000)),
        string.Concat(Enumerable.Repeat("1234567890 ", 9_100)),
        "99999999999999999999999999999999999999999999999999999999999999999999999999999999 people",
        "0 of 0 people, 0 %, 0-0",
        "-RRB- -LRB- `` '' `` .",
        "The mayor of Bergen resigned on March 3, 2014.",
    ];

    public static IEnumerable<StatementPair> All => Texts.SelectMany(claim => Texts.Select(evidence => new StatementPair(claim, evidence)));
}
