using FactCheck.Training.Names;
using FactCheck.Training.Tagging;

if (args is ["tagger", "--ewt", string ewt, "--gum", string gum, "--out", string output, .. string[] rest] && rest is [] or ["--unseen", ..])
{
    return TaggerTraining.Run(ewt, gum, output, rest.Skip(1), Console.Error);
}

if (args is ["names", string names, string treebanks, string clusters, string folds, .. string[] options])
{
    return NamesTraining.Run(names, treebanks, clusters, int.Parse(folds, null), options, Console.Error);
}

Console.Error.WriteLine("usage: tagger --ewt FILE.conllu --gum FILE.conllu --out FILE.bin [--unseen FILE.conllu...]");
return 2;
