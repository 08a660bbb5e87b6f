@echo off
rem Starts soat on Windows. Builds it when it is not built yet, and keeps an archive of its classes.
rem   JAVA_HOME  the Java to use (17 or newer); else the one on the PATH
rem   JAVA_OPTS  further options for Java
setlocal
for /f "tokens=2 delims=:." %%p in ('chcp') do set "SOAT_PAGE=%%p"
chcp 65001 >nul
set "SOAT_CLI=%~dp0.."
set "SOAT_JAR=%SOAT_CLI%\target\soat.jar"
set "SOAT_JAVA=java"
if defined JAVA_HOME set "SOAT_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%SOAT_JAR%" if exist "%SOAT_CLI%\target\lib\" goto built
echo soat: building the program ... 1>&2
call mvn -q -B -f "%SOAT_CLI%\..\pom.xml" -pl cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true 1>&2
if errorlevel 1 (
  echo soat: the program could not be built. 1>&2
  set "SOAT_CODE=3"
  goto end
)
:built
rem Java checks by itself that the archive fits it and the jars, and writes a new one where it does not.
set "SOAT_ARCHIVE="
"%SOAT_JAVA%" -XX:+AutoCreateSharedArchive -version >nul 2>&1 && set "SOAT_ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%SOAT_CLI%\target\soat.jsa""
set "SOAT_TUNING=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
rem An audit keeps the same memory however many drafts there are.
if "%~1"=="audit" set "SOAT_TUNING=%SOAT_TUNING% -Xms480m -Xmx480m -Xmn288m"
"%SOAT_JAVA%" %SOAT_TUNING% -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %SOAT_ARCHIVE% %JAVA_OPTS% -jar "%SOAT_JAR%" %*
set "SOAT_CODE=%ERRORLEVEL%"
:end
if defined SOAT_PAGE chcp %SOAT_PAGE: =% >nul
exit /b %SOAT_CODE%
