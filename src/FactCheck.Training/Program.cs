using FactCheck.Training.Tagging;

if (args is ["tagger", "--ewt", string ewt, "--gum", string gum, "--out", string output])
{
    return TaggerTraining.Run(ewt, gum, output, Console.Error);
}

Console.Error.WriteLine("usage: tagger --ewt FILE.conllu --gum FILE.conllu --out FILE.bin");
return 2;
