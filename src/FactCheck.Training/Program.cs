using FactCheck.Training.Tagging;

if (args is ["tagger", "--ewt", string ewt, "--gum", string gum, "--out", string output, .. string[] rest] && rest is [] or ["--unseen", ..])
{
    return TaggerTraining.Run(ewt, gum, output, rest.Length > 1 ? rest[1..] : [], Console.Error);
}

Console.Error.WriteLine("usage: tagger --ewt FILE.conllu --gum FILE.conllu --out FILE.bin [--unseen FILE.conllu...]");
return 2;
