using FactCheck.Learning;

namespace FactCheck.Cli.Commands;

/// <summary>Opens the model that a command line names.</summary>
internal static class ModelFile
{
    /// <summary>The model in <paramref name="file"/>, or the built-in one.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no model that this program can use.</exception>
    public static StatementPairModel Open(FileInfo? file)
    {
        if (file is null)
        {
            return StatementPairModel.Default;
        }

        if (!file.Exists)
        {
            throw new UsageException($"There is no file '{file}'.");
        }

        try
        {
            using FileStream stream = file.OpenRead();
            var model = StatementPairModel.Load(stream);
            return stream.Position == stream.Length ? model : throw new InvalidDataException("The model file is damaged: something follows its end.");
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{file}: {exception.Message}");
        }
    }
}
