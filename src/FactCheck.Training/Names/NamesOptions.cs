using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace FactCheck.Training.Names;

/// <summary>What to train the recogniser of names on, and whether to write it or to measure it.</summary>
internal sealed class NamesOptions
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private NamesOptions()
    {
    }

    /// <summary>The folder of the corpora of names.</summary>
    public string Names => values["--names"];

    /// <summary>The folder of the treebanks.</summary>
    public string Treebanks => values["--treebanks"];

    /// <summary>The vectors from which clusters are made.</summary>
    public string? Glove => values.GetValueOrDefault("--glove");

    /// <summary>A model whose clusters are taken instead.</summary>
    public string? Clusters => values.GetValueOrDefault("--clusters");

    /// <summary>Where to write the model.</summary>
    public string? Output => values.GetValueOrDefault("--out");

    /// <summary>Into how many parts to cut the corpora, each of which is read by a model that has not seen it.</summary>
    public int Folds => (int)Number("--folds", 5);

    /// <summary>Where the models of the folds are kept, to be measured again without training.</summary>
    public string? Kept => values.GetValueOrDefault("--kept");

    /// <summary>Whether to print what is missed and what is false.</summary>
    public bool ShowErrors => values.ContainsKey("--errors");

    /// <summary>A number given for trying things out.</summary>
    public double Number(string name, double usual) => values.TryGetValue(name, out string? text) ? double.Parse(text, CultureInfo.InvariantCulture) : usual;

    /// <summary>Reads pairs of option and value.</summary>
    public static bool TryParse(string[] args, [NotNullWhen(true)] out NamesOptions? options)
    {
        options = new();
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            options.values[args[i]] = args[i + 1];
        }

        return args.Length % 2 == 0 && options.values.ContainsKey("--names") && options.values.ContainsKey("--treebanks")
            && (options.Glove ?? options.Clusters) is not null && (options.Output is not null || options.values.ContainsKey("--folds"));
    }
}
