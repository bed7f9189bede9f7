using System.Text;

namespace FactCheck.Testing;

/// <summary>Writes text as C# source.</summary>
internal static class SourceText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\0' => "\\0",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
